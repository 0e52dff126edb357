import store from "../store";

export const bake = () => {
  store.loaves = 1; // ticks
};
