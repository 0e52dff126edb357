import { reactive } from "vue";

const store = reactive({ loaves: 0 }); // ticks

export default store;
