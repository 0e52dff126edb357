export const value = process.env.NEXT_PUBLIC_SITE; // ticks
