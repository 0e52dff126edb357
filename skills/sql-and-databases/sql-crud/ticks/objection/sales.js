import { Sale } from "./sale.js";

export const all = () => Sale.query().where({ open: true }).select(); // ticks
export const newest = () => Sale.query().orderBy("day").first(); // ticks
export const add = (sale) => Sale.query().insert(sale).returning("*"); // ticks
export const change = (id, sale) => Sale.query().patch(sale).where({ id }); // ticks
export const replace = (id, sale) => Sale.query().update(sale).where({ id }); // ticks
export const remove = (id) => Sale.query().deleteById(id); // ticks
export const clear = () => Sale.query().delete(); // ticks
export const old = () => Sale.query().where({ open: false }).del(); // ticks
