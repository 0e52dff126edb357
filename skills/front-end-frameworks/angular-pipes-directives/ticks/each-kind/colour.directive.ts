import { Directive, Input } from "@angular/core";

@Directive({ selector: "[appColour]" })
export class ColourDirective {
  @Input()
  appColour = "teal";
}
