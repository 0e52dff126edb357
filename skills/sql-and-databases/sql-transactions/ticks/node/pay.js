import Knex from "knex";
import { sequelize } from "sequelize";

export async function pay(knex, dataSource, app, change) {
  await knex.transaction(change);  // ticks
  await dataSource.transaction(change);  // ticks
  await app.sequelize.transaction(change);  // ticks
  await app.knex.transaction(change);  // ticks
  await sequelize.transaction(change);  // ticks
}
