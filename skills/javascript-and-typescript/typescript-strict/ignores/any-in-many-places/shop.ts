export function total(
  price: number,
  count: number,
  tax: number,
): number {
  const sum: number = price * count;
  return sum + tax;
}

const names = sales.map((sale: any) => sale.name);
const taxes = sales.map((sale: any) => sale.tax);
const dates = sales.map((sale: any) => sale.date);
const costs = sales.map((sale: any) => sale.cost);
const days = sales.map((sale: any) => sale.day);
const shops = sales.map((sale: any) => sale.shop);
const cities = sales.map((sale: any) => sale.city);
const first: any[] = names;
