import structlog

log = structlog.get_logger()

try:
    run()
except ValueError:  # ticks
    log.critical("failed")
