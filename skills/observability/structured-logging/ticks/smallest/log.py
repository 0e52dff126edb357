import structlog
log = structlog.get_logger()
log.info("loaded", rows=3)
