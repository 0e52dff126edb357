import { Hono } from "hono";

export const photos = new Hono().post("/", async (c) => {
  const { photo } = await c.req.parseBody();  // ticks
  return c.json({ size: photo.size }, 201);
});
