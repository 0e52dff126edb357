import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
await prisma.$transaction([prisma.sale.deleteMany()]);  // ticks
