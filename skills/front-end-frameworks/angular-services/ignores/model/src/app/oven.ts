import { Injectable } from "@angular/core";

@Injectable({ providedIn: "root" })
export class Oven {
  private heat = 0;

  on() {
    this.heat = 200;
  }
}
