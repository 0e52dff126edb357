import { NgModule } from "@angular/core";
import { RouterModule } from "@angular/router";
import { LoavesComponent } from "./loaves/loaves.component";

@NgModule({
  imports: [
    RouterModule.forRoot([
      { path: "loaves", component: LoavesComponent }, // ticks
    ]),
  ],
})
export class AppRoutingModule {}
