import { createPinia, storeToRefs } from "pinia";
import { createApp } from "vue";

const refs = storeToRefs(sales);  // ticks
createApp(App).mount("#app");
const stores = createPinia();  // ticks
