import json_log_formatter
import structlog
from aws_lambda_powertools import Logger
from loguru import logger
from pythonjsonlogger.json import JsonFormatter

structlog.configure()  # ticks
structlog.get_logger()  # ticks
structlog.wrap_logger(made)  # ticks
JsonFormatter()  # ticks
logger.add("a.log", serialize=True)  # ticks
Logger()  # ticks
json_log_formatter.JSONFormatter()  # ticks
