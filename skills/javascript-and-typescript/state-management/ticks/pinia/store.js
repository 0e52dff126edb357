import { defineStore } from "pinia";

export const useSales = defineStore("sales", {});  // ticks
