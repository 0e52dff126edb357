import { Component } from "@angular/core";
import { LoafService } from "./loaf.service";

@Component({ selector: "app-loaves", template: "" })
export class Loaves {
  constructor(private service: LoafService) {
    this.service.all().subscribe((loaves) => console.log(loaves));
  }
}
