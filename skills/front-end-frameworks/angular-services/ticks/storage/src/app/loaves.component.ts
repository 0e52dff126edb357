import { Component, inject } from "@angular/core";
import { LoafService } from "./loaf.service";

@Component({ selector: "app-loaves", templateUrl: "./loaves.component.html" })
export class LoavesComponent {
  loaves = inject(LoafService).all(); // ticks
}
