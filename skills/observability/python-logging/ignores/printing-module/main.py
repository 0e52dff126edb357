import logger

logger.info("a")
