import { Injectable, signal } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  readonly loaves = signal(["rye"]);

  clear() {
    this.loaves.set([]); // ticks
  }
}
