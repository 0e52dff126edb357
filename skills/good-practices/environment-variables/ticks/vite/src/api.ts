export const url = import.meta.env.VITE_API_URL;  // ticks
export const key = Bun.env.KEY;  // ticks
process.loadEnvFile();  // ticks
