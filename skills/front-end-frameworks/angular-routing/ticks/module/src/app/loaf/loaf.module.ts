import { NgModule } from "@angular/core";
import { RouterModule } from "@angular/router";
import { LoafComponent } from "./loaf.component";

@NgModule({
  imports: [
    RouterModule.forChild([
      { path: "", component: LoafComponent }, // ticks
    ]),
  ],
})
export class LoafModule {}
