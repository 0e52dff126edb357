from core.logger import logger
from settings import LOG

logger.debug("a")  # ticks
logger.info("a")  # ticks
logger.warning("a")  # ticks
logger.error("a")  # ticks
logger.exception("a")  # ticks
logger.critical("a")  # ticks
LOG.info("a")  # ticks
