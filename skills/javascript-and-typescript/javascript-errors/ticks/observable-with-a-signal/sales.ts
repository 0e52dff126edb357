import { HttpClient } from "@angular/common/http";
import { Injectable, inject, signal } from "@angular/core";

@Injectable({ providedIn: "root" })
export class Sales {
  private http = inject(HttpClient);
  sales = signal<string[]>([]);
  message = signal("");

  load() {
    this.http.get<string[]>("/sales").subscribe({ error: () => this.message.set("The sales cannot be read.") }); // ticks
  }
}
