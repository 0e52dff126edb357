db.select().from(sales).innerJoin(shops, eq(shops.id, sales.shop));  // ticks
prisma.sale.groupBy({ by: ["shop"] });  // ticks
prisma.sale.findMany({
  include: { shop: true }, // ticks
  orderBy: { price: "asc" },  // ticks
});
Sale.findAll({
  include: [Shop], // ticks
  group: ["shop"], // ticks
  order: [["price", "ASC"]],  // ticks
});
