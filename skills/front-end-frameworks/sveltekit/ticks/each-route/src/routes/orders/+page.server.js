import { orders } from "$lib/orders";
export const load = () => orders.all();
