import { Component, inject } from "@angular/core";
import { LoafStore } from "./loaf-store";

@Component({ selector: "app-loaves", templateUrl: "./loaves.html" })
export class Loaves {
  store = inject(LoafStore);
  loaves = this.store.loaves; // ticks

  add() {
    this.store.add("rye"); // ticks
  }
}
