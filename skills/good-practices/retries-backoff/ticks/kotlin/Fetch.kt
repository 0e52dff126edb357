import io.github.resilience4j.kotlin.retry.Retry
import org.springframework.resilience.annotation.Retryable

class Fetch {
    @Retryable // ticks
    fun one() {}
}
