import { Route } from "@angular/router";

export const routes: Route[] = [
  { path: "loaves", loadComponent: () => import("./loaves").then((m) => m.Loaves) }, // ticks
];
