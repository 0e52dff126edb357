import { reactive } from "vue";

export const cart = reactive({ lines: [] }); // ticks
