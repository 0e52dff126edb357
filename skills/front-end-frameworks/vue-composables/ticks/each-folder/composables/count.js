import { computed } from "vue";
export const count = () => computed(() => 1);
