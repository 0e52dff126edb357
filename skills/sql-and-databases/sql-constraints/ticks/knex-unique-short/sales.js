export const up = (knex) =>
  knex.schema.createTable("sales", (t) => {
    t.string("number").unique(); // ticks
  });
