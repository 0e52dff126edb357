export const rows = (prisma: PrismaClient) => prisma.sale.count();
