export const routes = [{ path: "/about", component: () => import("../views/AboutView.vue") }];
