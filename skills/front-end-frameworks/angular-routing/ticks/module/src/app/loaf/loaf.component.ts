import { Component } from "@angular/core";
import { ActivatedRoute, Router } from "@angular/router";

@Component({ selector: "app-loaf", templateUrl: "./loaf.component.html" })
export class LoafComponent {
  constructor(
    private route: ActivatedRoute,
    private router: Router,
  ) {}

  order() {
    const id = this.route.snapshot.params["id"]; // ticks
    this.router.navigate(["/orders", id]); // ticks
    this.router.navigateByUrl("/orders"); // ticks
  }
}
