package shop;

import org.slf4j.Logger;

class Sales {
    void all(Logger logger) {
        logger.trace("a");  // ticks
        logger.debug("a");  // ticks
        logger.info("a");  // ticks
        logger.warn("a");  // ticks
        logger.error("a");  // ticks
        logger.atInfo();  // ticks
        logger.atError();  // ticks
    }
}
