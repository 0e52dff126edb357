import { createClient } from "redis";

const client = createClient();
await client.setEx("sales", 60, "1");  // ticks
