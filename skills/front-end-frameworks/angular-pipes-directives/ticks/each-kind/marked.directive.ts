import { Directive, HostBinding } from "@angular/core";

@Directive({ selector: "[appMarked]" })
export class MarkedDirective {
  @HostBinding("class.marked")
  marked = true;
}
