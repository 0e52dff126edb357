import { createApp } from "vue";
import { shop } from "./shop";

createApp(shop).mount("#app");
