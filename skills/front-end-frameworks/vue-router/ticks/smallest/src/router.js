import { createRouter, createWebHistory } from "vue-router";
import Loaves from "./Loaves.vue";

export const router = createRouter({ // ticks
  history: createWebHistory(),
  routes: [{ path: "/loaves/:id", component: Loaves }],
});
