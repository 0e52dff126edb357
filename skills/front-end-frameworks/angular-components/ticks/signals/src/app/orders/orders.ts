import { Component, input, model, output, signal, viewChild } from "@angular/core";

@Component({ selector: "app-orders", templateUrl: "./orders.html" })
export class Orders {
  loaf = input("rye"); // ticks
  size = input.required<number>(); // ticks
  ordered = output<string>(); // ticks
  sliced = model(false); // ticks
  list = viewChild("list"); // ticks
}
