import { Routes } from "@angular/router";
import { LoavesComponent } from "./loaves/loaves.component";

export const routes: Routes = [
  { path: "loaves", component: LoavesComponent }, // ticks
];
