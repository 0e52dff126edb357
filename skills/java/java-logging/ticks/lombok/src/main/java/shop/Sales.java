package shop;

import lombok.extern.slf4j.Slf4j;

@Slf4j
class Sales {
    void all() {
        log.trace("a");  // ticks
        log.debug("a");  // ticks
        log.info("a");  // ticks
        log.warn("a");  // ticks
        log.error("a");  // ticks
    }
}
