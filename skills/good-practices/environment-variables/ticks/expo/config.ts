export const value = process.env.EXPO_PUBLIC_API; // ticks
