import { db } from "@/lib/db";

await db.sale.create({
  data: {},
});
await db.sale.createMany({
  data: [],
});
await db.sale.findMany();
await db.sale.findUnique({ where: { id: 1 } });
await db.sale.findFirst();
await db.sale.update({
  where: { id: 1 },
  data: {},
});
await db.sale.updateMany({
  data: {},
});
await db.sale.delete({
  where: { id: 1 },
});
await db.sale.deleteMany({
  where: { id: 1 },
});
