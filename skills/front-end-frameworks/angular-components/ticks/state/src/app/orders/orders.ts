import { Component } from "@angular/core";

@Component({ selector: "app-orders", templateUrl: "./orders.html" })
export class Orders {
  count = 0;

  add() {
    this.count += 1; // ticks
  }
}
