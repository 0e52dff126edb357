import { Component } from "@angular/core";
import { FormBuilder, Validators } from "@angular/forms";

@Component({ selector: "app-order", templateUrl: "./order.component.html" })
export class OrderComponent {
  form = this.builder.group({
    email: ["", Validators.required], // ticks
    name: ["", Validators.minLength(2)], // ticks
  });

  constructor(private builder: FormBuilder) {}
}
