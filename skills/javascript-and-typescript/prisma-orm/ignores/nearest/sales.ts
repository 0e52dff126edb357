import { PrismaClient } from "@prisma/client";
// new PrismaClient().sale.findMany()
