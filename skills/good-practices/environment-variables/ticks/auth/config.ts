export const value = process.env.AUTH_SECRET; // ticks
