import { BehaviorSubject, ReplaySubject, combineLatest, forkJoin, fromEvent, interval, merge, timer } from "rxjs";
import { map, filter, mergeMap, concatMap, tap, catchError, takeUntil, shareReplay, exhaustMap, scan, retry, startWith } from "rxjs/operators";

const a = new BehaviorSubject(1); // ticks
const b = new ReplaySubject(1); // ticks
const c = combineLatest([a, b]); // ticks
const d = forkJoin([a, b]); // ticks
const e = fromEvent(document, "click"); // ticks
const f = interval(1000); // ticks
const g = merge(a, b); // ticks
const h = timer(1000); // ticks
export const all = a.pipe(
  map((x) => x + 1), // ticks
  filter((x) => x > 1), // ticks
  mergeMap((x) => [x]), // ticks
  concatMap((x) => [x]), // ticks
  tap(console.log), // ticks
  catchError(() => []), // ticks
  takeUntil(b), // ticks
  shareReplay(1), // ticks
  exhaustMap((x) => [x]), // ticks
  scan((x, y) => x + y), // ticks
  retry(2), // ticks
  startWith(0), // ticks
);
