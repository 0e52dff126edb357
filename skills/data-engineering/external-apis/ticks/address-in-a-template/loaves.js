export const loaves = (size) => fetch(`https://bread.example.org/loaves?size=${size}`); // ticks
