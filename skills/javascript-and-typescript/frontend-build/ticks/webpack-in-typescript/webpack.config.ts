export const entry = "./src/main.ts";  // ticks
