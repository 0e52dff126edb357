import { Sale } from "./db.js";

export const read = (id) => Sale.findById(id);  // ticks
export const change = (id, sale) => Sale.findByIdAndUpdate(id, sale);  // ticks
export const remove = (id) => Sale.findByIdAndDelete(id);  // ticks
export const sell = (id) => Sale.findOneAndUpdate({ id }, { sold: true });  // ticks
