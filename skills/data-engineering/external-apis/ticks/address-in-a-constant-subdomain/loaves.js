const base = "https://fruit.api.example.org/v1";

export const loaves = () => fetch(`${base}/loaves`); // ticks
