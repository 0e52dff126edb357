import { every, filter, find, map, reduce } from "rxjs/operators";

export const total = sales$.pipe(filter((sale) => sale.paid), map((sale) => sale.price), reduce((a, b) => a + b));
sales$.pipe(find((sale) => sale.paid));
sales$.pipe(every((sale) => sale.paid));
