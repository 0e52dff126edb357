import { prisma } from "./db";

export const create = () => prisma.sale.create({ data: {} });
