import Sales from "./Sales.vue";

export const routes = [{ path: "/sales", component: Sales }];
