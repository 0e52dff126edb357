import { raw } from "objection";

import { Sale } from "./sale";

export const left = () => Sale.query().select(raw("sum(case when open then 1 end) as open")); // ticks
export const buyers = () => Sale.query().select(knex.raw("count(distinct buyer)")); // ticks
export const mean = () => repository.createQueryBuilder("sale").select("AVG(sale.price)"); // ticks
export const total = () =>
  repository
    .createQueryBuilder("sale")
    .select("sale.day")
    .addSelect("SUM(sale.price)", "total") // ticks
    .addSelect("COUNT(sale.id)"); // ticks
export const usual = () => Sale.query().select(raw("avg(price) as usual")); // ticks
export const many = () => Sale.query().count("id"); // ticks
export const paid = () => Sale.query().sum("price"); // ticks
export const middle = () => db("sales").avg("price"); // ticks
