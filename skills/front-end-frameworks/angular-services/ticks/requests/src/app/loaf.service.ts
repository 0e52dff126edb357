import { HttpClient } from "@angular/common/http";
import { Injectable, inject } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  private http = inject(HttpClient);

  all() {
    return this.http.get("/loaves"); // ticks
  }
}
