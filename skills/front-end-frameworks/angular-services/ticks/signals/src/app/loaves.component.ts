import { Component, inject } from "@angular/core";
import { LoafService } from "./loaf.service";

@Component({ selector: "app-loaves", templateUrl: "./loaves.component.html" })
export class LoavesComponent {
  private service = inject(LoafService);
  loaves = this.service.loaves; // ticks
}
