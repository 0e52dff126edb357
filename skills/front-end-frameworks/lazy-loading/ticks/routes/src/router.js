export const routes = [
  { path: "/", component: () => import("./Sales.vue") }, // ticks
];
