import Redis from "ioredis";

const client = new Redis();
await client.setex("sales", 60, "1");  // ticks
