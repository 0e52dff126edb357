import { Component, EventEmitter, Input, Output } from "@angular/core";

@Component({ selector: "app-loaf", templateUrl: "./loaf.component.html" })
export class LoafComponent {
  @Input() name = ""; // ticks
  @Output() ordered = new EventEmitter<string>(); // ticks
}
