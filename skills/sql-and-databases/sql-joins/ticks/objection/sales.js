import { Sale } from "./sale.js";

export const perDay = () =>
  Sale.query()
    .leftJoin("shops", "shops.id", "sales.shop_id") // ticks
    .groupBy("day") // ticks
    .orderBy("day"); // ticks
