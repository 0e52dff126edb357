import { RateLimiterMemory } from "rate-limiter-flexible";
import { Ratelimit } from "@upstash/ratelimit";

export const limiter = new RateLimiterMemory({ points: 5, duration: 1 });  // ticks
export const other = new Ratelimit({ limiter: Ratelimit.slidingWindow(10, "10 s") });  // ticks
