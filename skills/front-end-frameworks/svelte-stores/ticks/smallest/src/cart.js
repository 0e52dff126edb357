import { derived, readable, writable } from "svelte/store";

export const loaves = writable([]); // ticks
export const count = derived(loaves, (all) => all.length); // ticks
export const today = readable(new Date()); // ticks
