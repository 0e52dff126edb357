const paid = sales.filter((sale) => sale.paid).map((sale) => sale.price);
const open = sales.filter((sale) => !sale.paid);
