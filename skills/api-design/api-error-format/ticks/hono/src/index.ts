import { Hono } from "hono";

const app = new Hono();
app.onError((error, c) => c.json({ error: error.message }, 500));  // ticks
