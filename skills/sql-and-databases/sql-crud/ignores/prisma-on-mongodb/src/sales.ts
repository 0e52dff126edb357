import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();
await prisma.sale.create({ data: {} }); 
await prisma.sale.createMany({ data: [] }); 
await prisma.sale.findMany(); 
await prisma.sale.findUnique({ where: { id: 1 } }); 
await prisma.sale.findFirst(); 
await prisma.sale.update({ where: { id: 1 }, data: {} }); 
await prisma.sale.updateMany({ data: {} }); 
await prisma.sale.delete({ where: { id: 1 } }); 
await prisma.sale.deleteMany(); 
