import { BreakpointObserver } from "@angular/cdk/layout";

export class PageComponent {
  constructor(private readonly screens: BreakpointObserver) {
    this.screens.observe("(max-width: 600px)").subscribe(); // ticks
    this.screens.observe("(max-width: 900px)").subscribe(); // ticks
  }
}
