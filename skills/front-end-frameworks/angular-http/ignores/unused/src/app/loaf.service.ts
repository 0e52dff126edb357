import { HttpClient } from "@angular/common/http";
import { Injectable, inject } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  private http = inject(HttpClient);

  load() {
    this.http.get("/loaves");
  }
}
