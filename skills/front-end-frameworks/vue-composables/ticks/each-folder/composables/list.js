export const list = () => ref([]);
