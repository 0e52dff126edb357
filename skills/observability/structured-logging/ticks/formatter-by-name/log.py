import logging.config

logging.config.dictConfig(
    {"version": 1, "formatters": {"json": {"()": "pythonjsonlogger.json.JsonFormatter"}}}  # ticks
)
