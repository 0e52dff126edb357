import { Component } from "@angular/core";

@Component({
  selector: "app-loaves",
  template: `
    @for (loaf of loaves; track loaf.id) {
      <button (click)="order(loaf)">{{ loaf.name }}</button>
    }
  `,
})
export class Loaves {}
