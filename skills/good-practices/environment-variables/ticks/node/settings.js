import dotenv from "dotenv";  // ticks

const one = process.env.A;  // ticks
