export const value = process.env.VUE_APP_API; // ticks
