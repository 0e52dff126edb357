import { Component, ElementRef, viewChild } from "@angular/core";

@Component({ selector: "app-dialog", template: `<dialog #dialog><ng-content /></dialog>` })
export class DialogComponent {
  dialog = viewChild<ElementRef<HTMLDialogElement>>("dialog");

  constructor() {
    window.addEventListener("keydown", (event) => { // ticks
      if (event.key === "k") this.dialog()?.nativeElement.showModal(); // ticks
    });
  }
}
