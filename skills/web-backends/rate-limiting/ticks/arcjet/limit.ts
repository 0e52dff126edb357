import arcjet, { fixedWindow, slidingWindow, tokenBucket } from "@arcjet/next";

export const limiter = arcjet({
  rules: [
    tokenBucket({ refillRate: 2, interval: 5, capacity: 2 }), // ticks
    slidingWindow({ interval: 60, max: 100 }), // ticks
    fixedWindow({ window: "60s", max: 100 }), // ticks
  ],
});
