import { createRouter, createWebHistory } from "vue-router";
import Home from "../Home.vue";
import Saved from "../Saved.vue";

export default createRouter({ // ticks
  history: createWebHistory(),
  routes: [
    { path: "/", component: Home },
    { path: "/saved", component: Saved },
  ],
});
