import { createClient } from "redis";

const store = createClient();  // ticks
await store.mGet(["a"]);  // ticks
