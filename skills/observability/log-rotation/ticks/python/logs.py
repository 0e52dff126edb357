from logging.handlers import RotatingFileHandler, TimedRotatingFileHandler

from concurrent_log_handler import ConcurrentRotatingFileHandler
from loguru import logger

RotatingFileHandler("a.log")  # ticks
TimedRotatingFileHandler("a.log")  # ticks
ConcurrentRotatingFileHandler("a.log")  # ticks
logger.add("a.log", rotation="1 day")  # ticks
logger.add("b.log", retention="1 week")  # ticks
settings = {
    "a": "logging.handlers.RotatingFileHandler",  # ticks
    "b": "logging.handlers.TimedRotatingFileHandler",  # ticks
}
