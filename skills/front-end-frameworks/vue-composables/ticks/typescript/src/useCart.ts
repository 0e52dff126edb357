import { ref } from "vue";

export const useCart = () => ref<string[]>([]);
