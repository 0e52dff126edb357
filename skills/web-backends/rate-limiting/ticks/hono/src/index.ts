import { rateLimiter } from "hono-rate-limiter";

app.use(rateLimiter({ windowMs: 60_000, limit: 100 }));  // ticks
