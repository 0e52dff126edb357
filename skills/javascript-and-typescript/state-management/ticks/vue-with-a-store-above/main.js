import { createApp } from "vue";
import store from "../store";

createApp(App).use(store);  // ticks
