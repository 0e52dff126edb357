export const value = process.env.NEXTAUTH_SECRET; // ticks
