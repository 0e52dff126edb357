import { Component } from "@angular/core";
import { LoafService } from "./loaf.service";

@Component({ selector: "app-loaves", templateUrl: "./loaves.component.html" })
export class LoavesComponent {
  constructor(private service: LoafService) {}

  get loaves() {
    return this.service.loaves; // ticks
  }
}
