import { defineStore } from "pinia";

export const useLoaves = defineStore("loaves", {
  state: () => ({ all: [] }),
  getters: { count: (state) => state.all.length }, // ticks
});
