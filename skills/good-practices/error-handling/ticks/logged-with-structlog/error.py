import structlog

log = structlog.get_logger()

try:
    run()
except ValueError:  # ticks
    log.error("failed")
