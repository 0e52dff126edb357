import { ref } from "vue";
export const cart = () => ref([]);
