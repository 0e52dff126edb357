import logging
import logging.config

import structlog
from loguru import logger

logging.debug("a")  # ticks
logging.info("a")  # ticks
logging.warning("a")  # ticks
logging.warn("a")  # ticks
logging.error("a")  # ticks
logging.exception("a")  # ticks
logging.critical("a")  # ticks
logging.config.dictConfig(settings)  # ticks
logging.config.fileConfig("logs.ini")  # ticks
logger.info("a")  # ticks
structlog.get_logger()  # ticks
