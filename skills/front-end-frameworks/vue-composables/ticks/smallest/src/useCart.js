import { computed, onMounted, reactive, ref, watch } from "vue";

export function useCart() {
  const loaves = ref([]); // ticks
  const order = reactive({}); // ticks
  const count = computed(() => loaves.value.length); // ticks
  watch(loaves, console.log); // ticks
  onMounted(console.log); // ticks
  return { loaves, order, count };
}
