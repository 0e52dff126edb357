export const value = process.env.GATSBY_API; // ticks
