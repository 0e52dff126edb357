const Redis = require("ioredis");

const store = Redis();  // ticks
store.zadd("a", 1, "b");  // ticks
