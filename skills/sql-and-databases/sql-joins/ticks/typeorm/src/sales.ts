this.sales
  .createQueryBuilder("sale")
  .leftJoinAndSelect("sale.shop", "shop")  // ticks
  .innerJoinAndSelect("sale.buyer", "buyer")  // ticks
  .leftJoin("shop.owner", "owner")  // ticks
  .innerJoin("owner.bank", "bank")  // ticks
  .groupBy("shop.id")  // ticks
  .orderBy("shop.name");  // ticks
