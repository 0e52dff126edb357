import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class LoafService {
  private loaves: string[] = [];

  all() {
    return this.loaves; // ticks
  }
}
