import { Directive } from "@angular/core";

@Directive({ selector: "[appFocus]" })
export class FocusDirective {
  constructor() {}
}
