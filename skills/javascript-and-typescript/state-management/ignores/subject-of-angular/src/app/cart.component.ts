import { Component } from "@angular/core";
import { CartService } from "./cart.service";

@Component({ selector: "app-cart" })
export class CartComponent {
  constructor(private cart: CartService) {}
  start() {
    this.cart.lines$.subscribe(show);
    this.cart.lines$.pipe(tidy);
  }
}
