import { db } from "@/lib/db";

await db.sale.create({
  data: {}, // ticks
});
await db.sale.createMany({
  data: [], // ticks
});
await db.sale.findMany(); // ticks
await db.sale.findUnique({ where: { id: 1 } }); // ticks
await db.sale.findFirst(); // ticks
await db.sale.update({
  where: { id: 1 },
  data: {}, // ticks
});
await db.sale.updateMany({
  data: {}, // ticks
});
await db.sale.delete({
  where: { id: 1 }, // ticks
});
await db.sale.deleteMany({
  where: { id: 1 }, // ticks
});
