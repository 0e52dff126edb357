import { eq } from "drizzle-orm";

await prisma.sale.findMany({
  where: { price: 5 },  // ticks
});
await prisma.sale.findFirst({
  where: { price: 5 },  // ticks
});
await prisma.sale.findUnique({
  where: { id: 5 },  // ticks
});
await prisma.sale.updateMany({
  where: { price: 5 },  // ticks
});
await prisma.sale.deleteMany({
  where: { price: 5 },  // ticks
});
await this.sales.findOne({
  where: { price: 5 },  // ticks
});
await this.sales.find({
  where: { price: 5 },  // ticks
});
await this.sales.findAndCount({
  where: { price: 5 },  // ticks
});
await Sale.findAll({
  where: { price: 5 },  // ticks
});
await Sale.findAndCountAll({
  where: { price: 5 },  // ticks
});
await Sale.destroy({
  where: { price: 5 },  // ticks
});
await this.saleRepository.findBy({ price: 5 });  // ticks
await this.saleRepository.findOneBy({ price: 5 });  // ticks
await this.saleRepository.countBy({ price: 5 });  // ticks
await this.sales.createQueryBuilder("sale").where("price > 5");  // ticks
await this.sales.createQueryBuilder("sale").orderBy("id").andWhere("price > 5");  // ticks
await db.select().from(sales).where(eq(sales.price, 5));  // ticks
await db.update(sales).set({ price: 6 }).where(eq(sales.id, 1));  // ticks
await db.delete(sales).where(eq(sales.id, 1));  // ticks
await supabase.from("sales").select().eq("price", 5);  // ticks
