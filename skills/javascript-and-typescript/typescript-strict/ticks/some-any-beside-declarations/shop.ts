export function total(
  price: number,
  count: number,
  tax: number,
  code: string,
  more: any,
): number {
  const sum: any = price * count;
  return sum + tax;
}
