import { filter, map, reduce } from "rxjs/operators";

export const total = sales$.pipe(filter((sale) => sale.paid), map((sale) => sale.price), reduce((a, b) => a + b));
