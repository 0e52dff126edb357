import { Component } from "@angular/core";

@Component({ selector: "app-cart" })
export class CartComponent {
  open = false;
  toggle() { this.open = !this.open; }
}
