import { Hono } from "hono";

export const sales = new Hono().get("/", (c) => c.json([])).post("/", (c) => c.json({}, 201));  // ticks
