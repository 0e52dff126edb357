import "dotenv/config";  // ticks

const one = process.env.A;  // ticks
