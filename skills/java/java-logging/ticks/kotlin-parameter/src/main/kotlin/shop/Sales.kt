package shop

import org.slf4j.Logger

class Sales(private val logger: Logger) {
    fun all() {
        logger.info("a") // ticks
    }
}
