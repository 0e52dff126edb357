package shop;

import io.github.resilience4j.retry.Retry;
import org.springframework.retry.support.RetryTemplate;

class Fetch {
    void run(RetryTemplate template) {
        Retry.decorateSupplier(retry, this::load);  // ticks
        template.execute(context -> load());  // ticks
        client.get().retrieve().bodyToMono(Sale.class).retryWhen(reactor.util.retry.Retry.backoff(3, second));  // ticks
    }
}
