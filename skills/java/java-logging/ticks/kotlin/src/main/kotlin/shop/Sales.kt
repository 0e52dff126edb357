package shop

import org.slf4j.LoggerFactory

class Sales {
    private val logger = LoggerFactory.getLogger(javaClass)

    fun all() {
        logger.trace("a") // ticks
        logger.debug("a") // ticks
        logger.info("a") // ticks
        logger.warn("a") // ticks
        logger.error("a") // ticks
    }
}
