import { Component } from "@angular/core";
import { Loaf } from "./loaf";

@Component({ selector: "app-loaves", templateUrl: "./loaves.html" })
export class Loaves {
  loaf = new Loaf();

  bake() {
    this.loaf.bake();
  }
}
