from shop import log

log.info("a")
