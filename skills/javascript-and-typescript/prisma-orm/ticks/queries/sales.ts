import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();  // ticks
await prisma.sale.findMany();  // ticks
await prisma.sale.findFirst();  // ticks
await prisma.sale.findUnique({});  // ticks
await prisma.sale.findUniqueOrThrow({});  // ticks
await prisma.sale.findFirstOrThrow({});  // ticks
await prisma.sale.create({});  // ticks
await prisma.sale.createMany({});  // ticks
await prisma.sale.update({});  // ticks
await prisma.sale.updateMany({});  // ticks
await prisma.sale.upsert({});  // ticks
await prisma.sale.delete({});  // ticks
await prisma.sale.deleteMany({});  // ticks
await prisma.sale.count();  // ticks
await prisma.sale.aggregate({});  // ticks
await prisma.sale.groupBy({});  // ticks
