import "dotenv/config"; // ticks

export const read = (name: string) => process.env[name]; // ticks
