import { Directive, ElementRef } from "@angular/core";

@Directive({ selector: "[appBorder]" })
export class BorderDirective {
  constructor(element: ElementRef) {
    element.nativeElement.classList.add("border");
  }
}
