export const routes = [{ path: "/about", component: () => import("../views/About.vue") }];
