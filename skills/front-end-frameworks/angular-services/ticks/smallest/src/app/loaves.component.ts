import { Component } from "@angular/core";
import { LoafService } from "./loaf.service";

@Component({ selector: "app-loaves", templateUrl: "./loaves.component.html" })
export class LoavesComponent {
  loaves: string[] = [];

  constructor(private service: LoafService) {}

  load() {
    this.loaves = this.service.all(); // ticks
  }
}
