import VueRouter from "vue-router";
import Loaves from "./Loaves.vue";

export const router = new VueRouter({ // ticks
  routes: [{ path: "/loaves/:id", component: Loaves }],
});
router.beforeEach((to, from, next) => next()); // ticks
