export const up = (knex) =>
  knex.schema.createTable("sales", (table) => {
    table.integer("shop_id").references("id").inTable("shops"); // ticks
    table.foreign("buyer_id").references("id").on("buyers"); // ticks
  });
