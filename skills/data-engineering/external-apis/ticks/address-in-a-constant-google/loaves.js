const base = "https://www.googleapis.com/v1";

export const loaves = () => fetch(`${base}/loaves`); // ticks
