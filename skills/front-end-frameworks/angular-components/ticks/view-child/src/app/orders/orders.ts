import { Component, ElementRef, ViewChild } from "@angular/core";

@Component({ selector: "app-orders", templateUrl: "./orders.html" })
export class Orders {
  @ViewChild("list") list?: ElementRef; // ticks
}
