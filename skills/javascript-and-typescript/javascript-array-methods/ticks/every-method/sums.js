const doubled = prices.map((price) => price * 2);  // ticks
const flat = carts.flatMap((cart) => cart.lines);  // ticks
const open = sales.filter((sale) => sale.open);  // ticks
const sum = prices.reduce((a, b) => a + b, 0);  // ticks
const reversed = prices.reduceRight((a, b) => a + b, 0);  // ticks
const some = sales.some((sale) => sale.open);  // ticks
const every = sales.every((sale) => sale.open);  // ticks
const index = sales.findIndex((sale) => sale.open);  // ticks
const last = sales.findLast((sale) => sale.open);  // ticks
