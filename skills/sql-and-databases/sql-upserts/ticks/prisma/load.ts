import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
await prisma.stock.upsert({ where: { id: 1 }, update: {}, create: {} });  // ticks
