import { HttpClient } from "@angular/common/http";
import { Injectable } from "@angular/core";
import { firstValueFrom, lastValueFrom } from "rxjs";
import { toSignal } from "@angular/core/rxjs-interop";

@Injectable({ providedIn: "root" })
export class LoafService {
  constructor(private http: HttpClient) {}

  all() {
    const answer = this.http.get("/loaves"); // ticks
    return firstValueFrom(answer); // ticks
  }
  add() {
    const answer = this.http.post("/loaves", {}); // ticks
    return lastValueFrom(answer); // ticks
  }
  replace() {
    const answer = this.http.put("/loaves/1", {}); // ticks
    return toSignal(answer); // ticks
  }
  change() {
    return this.http.patch("/loaves/1", {}); // ticks
  }
  remove() {
    return this.http.delete("/loaves/1"); // ticks
  }
  other() {
    return this.http.request("HEAD", "/loaves"); // ticks
  }
}
