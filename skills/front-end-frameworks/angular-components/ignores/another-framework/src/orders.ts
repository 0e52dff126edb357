import { Component } from "./framework";

@Component({ selector: "app-orders" })
export class Orders {
  count = 0;
  add() {
    this.count += 1;
  }
}
