export const up = (knex) =>
  knex.schema.createTable("sales", (table) => {
    table.string("number").unique(); // ticks
  });
