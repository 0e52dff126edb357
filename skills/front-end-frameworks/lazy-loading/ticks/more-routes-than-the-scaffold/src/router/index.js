import { createRouter, createWebHistory } from "vue-router";

export default createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/about", component: () => import("../views/AboutView.vue") },
    { path: "/Bread", component: () => import("../views/Bread.vue") }, // ticks
    { path: "/Cart", component: () => import("../views/Cart.vue") }, // ticks
    { path: "/Deals", component: () => import("../views/Deals.vue") }, // ticks
    { path: "/Events", component: () => import("../views/Events.vue") }, // ticks
    { path: "/Faq", component: () => import("../views/Faq.vue") }, // ticks
    { path: "/Guide", component: () => import("../views/Guide.vue") }, // ticks
    { path: "/Home", component: () => import("../views/Home.vue") }, // ticks
    { path: "/Inbox", component: () => import("../views/Inbox.vue") }, // ticks
    { path: "/Jobs", component: () => import("../views/Jobs.vue") }, // ticks
    { path: "/Kitchen", component: () => import("../views/Kitchen.vue") }, // ticks
    { path: "/Loaves", component: () => import("../views/Loaves.vue") }, // ticks
    { path: "/Menu", component: () => import("../views/Menu.vue") }, // ticks
    { path: "/News", component: () => import("../views/News.vue") }, // ticks
    { path: "/Orders", component: () => import("../views/Orders.vue") }, // ticks
    { path: "/Prices", component: () => import("../views/Prices.vue") }, // ticks
    { path: "/Quotes", component: () => import("../views/Quotes.vue") }, // ticks
    { path: "/Recipes", component: () => import("../views/Recipes.vue") }, // ticks
    { path: "/Shop", component: () => import("../views/Shop.vue") }, // ticks
    { path: "/Team", component: () => import("../views/Team.vue") }, // ticks
    { path: "/Users", component: () => import("../views/Users.vue") }, // ticks
    { path: "/Vouchers", component: () => import("../views/Vouchers.vue") }, // ticks
    { path: "/Week", component: () => import("../views/Week.vue") }, // ticks
    { path: "/Xmas", component: () => import("../views/Xmas.vue") }, // ticks
    { path: "/You", component: () => import("../views/You.vue") }, // ticks
    { path: "/Zones", component: () => import("../views/Zones.vue") }, // ticks
  ],
});
