export const page = (number) => Sale.findAll({ offset: number * 10, limit: 10 }); // ticks
