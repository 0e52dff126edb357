import { Routes } from "@angular/router";

export const routes: Routes = [
  { path: "cart", loadComponent: () => import("./cart").then((m) => m.Cart) }, // ticks
];
