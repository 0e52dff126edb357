export async function all(prisma, app) {
  await prisma.sale.findMany();  // ticks
  await app.Prisma.sale.findMany();  // ticks
}
