const page = await Sale.find().skip(20).limit(20);  // ticks
const other = await Sale.find().limit(20).sort("day").skip(20);  // ticks
