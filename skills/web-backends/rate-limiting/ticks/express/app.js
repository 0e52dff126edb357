import { rateLimit } from "express-rate-limit";

app.use(rateLimit({ windowMs: 60_000, limit: 5 }));  // ticks
