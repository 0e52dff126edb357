import { PrismaClient } from "@prisma/client";
export const all = () => new PrismaClient().sale.findMany();
