import { reactive } from "vue";
export const order = () => reactive({});
