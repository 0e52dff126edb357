import Vuex, { createStore } from "vuex";

export const one = createStore({});  // ticks
export const two = new Vuex.Store({});  // ticks
