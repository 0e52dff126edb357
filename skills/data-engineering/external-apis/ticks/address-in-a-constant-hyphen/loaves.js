const base = "https://random-data-api.example.org/v1";

export const loaves = () => fetch(`${base}/loaves`); // ticks
