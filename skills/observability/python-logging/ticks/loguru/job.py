from loguru import logger

logger.info("started")  # ticks
