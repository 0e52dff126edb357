from loguru import logger as log

try:
    run()
except ValueError:  # ticks
    log.warning("failed")
