package shop;

import io.github.resilience4j.retry.annotation.Retry;
import org.springframework.retry.annotation.Retryable;

class Fetch {
    @Retryable  // ticks
    void one() {}

    @Retry(name = "a")  // ticks
    void two() {}
}
