import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
await prisma.sale.create({ data: {} });  // ticks
await prisma.sale.createMany({ data: [] });  // ticks
await prisma.sale.findMany();  // ticks
await prisma.sale.findUnique({ where: { id: 1 } });  // ticks
await prisma.sale.findFirst();  // ticks
await prisma.sale.update({ where: { id: 1 }, data: {} });  // ticks
await prisma.sale.updateMany({ data: {} });  // ticks
await prisma.sale.delete({ where: { id: 1 } });  // ticks
await prisma.sale.deleteMany();  // ticks
