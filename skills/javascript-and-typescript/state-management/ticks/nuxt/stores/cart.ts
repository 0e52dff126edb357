import { defineStore } from "pinia";

export const useCartStore = defineStore("cart", {}); // ticks
