const one = await prisma.sale.findMany({ skip: 20, take: 20 });  // ticks
const two = await Sale.findAndCountAll({ offset: 20, limit: 20 });  // ticks
const three = await Sale.findAll({ offset: 20 });  // ticks
