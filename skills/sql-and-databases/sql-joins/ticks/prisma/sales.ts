db.select().from(sales).innerJoin(shops, eq(shops.id, sales.shop));  // ticks
prisma.sale.groupBy({ by: ["shop"] });  // ticks
prisma.sale.findMany({
  orderBy: { price: "asc" },  // ticks
});
Sale.findAll({
  order: [["price", "ASC"]],  // ticks
});
