import { retry } from "rxjs";
import { backOff } from "exponential-backoff";

sales.pipe(retry({ count: 3, delay: 1000 }));  // ticks
backOff(() => fetch("/sales"));  // ticks
