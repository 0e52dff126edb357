package shop

import org.slf4j.LoggerFactory

class Sales {
    private val logger = LoggerFactory.getLogger(javaClass)
}
