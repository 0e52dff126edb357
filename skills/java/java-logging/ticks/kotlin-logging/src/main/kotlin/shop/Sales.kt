package shop

import io.github.oshai.kotlinlogging.KotlinLogging

private val logger = KotlinLogging.logger {}

fun all() {
    logger.info { "a" } // ticks
}
