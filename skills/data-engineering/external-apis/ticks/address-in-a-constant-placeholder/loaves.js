const base = "https://jsonplaceholder.typicode.com/v1";

export const loaves = () => fetch(`${base}/loaves`); // ticks
