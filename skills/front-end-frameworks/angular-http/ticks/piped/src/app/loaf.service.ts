import { HttpClient } from "@angular/common/http";
import { Injectable, inject } from "@angular/core";
import { map } from "rxjs";

@Injectable({ providedIn: "root" })
export class LoafService {
  private http = inject(HttpClient);

  load() {
    return this.http.get("/loaves").pipe(map((loaves) => loaves)); // ticks
  }
}
