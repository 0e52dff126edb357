import { HttpClient } from "@angular/common/http";
import { Injectable, inject, signal } from "@angular/core";

@Injectable({ providedIn: "root" })
export class Sales {
  private http = inject(HttpClient);
  sales = signal<string[]>([]);

  load() {
    this.http.get<string[]>("/sales").subscribe({ next: (sales) => this.sales.set(sales), error: (error) => console.log(error) });
  }
}
