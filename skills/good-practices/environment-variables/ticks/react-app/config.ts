export const value = process.env.REACT_APP_API; // ticks
