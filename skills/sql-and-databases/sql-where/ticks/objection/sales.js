import { Sale } from "./sale.js";

export const open = () => Sale.query().where("open", true); // ticks
export const today = () => Sale.query().where("open", true).andWhere("day", day); // ticks
