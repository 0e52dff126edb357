import { computed, ref } from "./signals";

export default { data: {}, watch: {} };
const loaves = ref([]);
export const count = computed(() => loaves.value.length);
watch(loaves);
