package shop;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.ratelimiter.annotation.RateLimiter;

class Sales {
    Bucket bucket;  // ticks

    @RateLimiter(name = "sales")  // ticks
    void all() {}
}
