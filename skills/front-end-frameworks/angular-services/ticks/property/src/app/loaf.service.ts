import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  loaves = ["rye"];

  first() {
    return this.loaves[0]; // ticks
  }
}
