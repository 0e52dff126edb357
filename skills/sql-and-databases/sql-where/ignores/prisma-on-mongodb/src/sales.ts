export const paidSales = (prisma: PrismaClient) => prisma.sale.findMany({ where: { paid: true } });
