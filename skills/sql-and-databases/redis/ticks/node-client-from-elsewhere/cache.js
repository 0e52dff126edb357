import { createClient } from "redis";

export const start = () => createClient({ url: "redis://cache" });  // ticks

export async function use(client, redis, app) {
  await client.get("a");  // ticks
  await client.set("a", "b");  // ticks
  await client.setEx("a", 60, "b");  // ticks
  await client.setex("a", 60, "b");  // ticks
  await client.incr("a");  // ticks
  await client.hSet("a", "b", 1);  // ticks
  await client.hset("a", "b", 1);  // ticks
  await client.hGetAll("a");  // ticks
  await client.lPush("a", "b");  // ticks
  await client.publish("a", "b");  // ticks
  await client.del("a");  // ticks
  await redis.get("b");  // ticks
  await app.Redis.get("c");  // ticks
}
