import { Component, signal } from "@angular/core";

@Component({ selector: "app-orders", templateUrl: "./orders.html" })
export class Orders {
  count = signal(0);

  add() {
    this.count.update((count) => count + 1); // ticks
  }
}
