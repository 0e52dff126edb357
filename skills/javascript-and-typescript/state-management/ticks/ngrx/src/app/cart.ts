import { Component } from "@angular/core";
import { Store } from "@ngrx/store";

@Component({ selector: "app-cart", template: "" })
export class Cart {
  loaves = this.store.select("cart"); // ticks
  count = this.store.selectSignal(countOf); // ticks
  constructor(private store: Store) {}

  clear() {
    this.store.dispatch(cleared()); // ticks
  }
}
