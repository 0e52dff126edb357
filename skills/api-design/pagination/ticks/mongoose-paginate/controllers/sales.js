import Sale from "../models/Sale.js";
import { Price } from "./schemas.js";

export const list = (request) => Sale.paginate({}, { page: request.query.page });  // ticks
export const prices = () => Price.aggregatePaginate([]);  // ticks
