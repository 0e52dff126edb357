import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  all() {
    return localStorage.getItem("loaves"); // ticks
  }
}
