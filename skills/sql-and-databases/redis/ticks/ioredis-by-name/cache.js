import { Redis } from "ioredis";

const store = new Redis();  // ticks
store.zadd("a", 1, "b");  // ticks
