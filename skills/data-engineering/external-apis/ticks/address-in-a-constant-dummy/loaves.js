const base = "https://dummyjson.com/v1";

export const loaves = () => fetch(`${base}/loaves`); // ticks
