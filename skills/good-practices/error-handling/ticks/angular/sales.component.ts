import { catchError } from "rxjs";
import * as operators from "rxjs/operators";

class Sales {
  load() {
    this.api.sales().subscribe({
      next: show,
      error: () => (this.error = "No sales"), // ticks
    });
    this.api.sales().pipe(catchError(() => none)); // ticks
    this.api.sales().pipe(operators.catchError(() => none)); // ticks
  }
}
