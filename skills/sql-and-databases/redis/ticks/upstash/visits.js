import { Redis } from "@upstash/redis";

const redis = new Redis({ url: "https://cache" }); // ticks
await redis.set("visits", 1); // ticks
