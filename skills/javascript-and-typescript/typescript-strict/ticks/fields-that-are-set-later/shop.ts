export function total(
  price: number,
  count: number,
  tax: number,
): number {
  const sum: number = price * count;
  return sum + tax;
}
