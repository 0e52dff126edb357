import { Subject, debounceTime, distinctUntilChanged, switchMap } from "rxjs";
import { find } from "./find";

export const query = new Subject<string>(); // ticks
export const results = query.pipe(
  debounceTime(300), // ticks
  distinctUntilChanged(), // ticks
  switchMap((text) => find(text)), // ticks
);
