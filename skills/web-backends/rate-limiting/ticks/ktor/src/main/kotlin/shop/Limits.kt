import io.ktor.server.plugins.ratelimit.RateLimit

fun Application.limits() {
    install(RateLimit) { global { rateLimiter(limit = 5) } } // ticks
    install(RateLimit) { it.rateLimiter(limit = 5) } // ticks
    routing { rateLimit { orders() } } // ticks
}
