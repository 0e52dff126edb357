db.select()
  .from(sales)
  .leftJoin(shops, eq(shops.id, sales.shop))  // ticks
  .groupBy(shops.id)  // ticks
  .orderBy(shops.name);  // ticks
