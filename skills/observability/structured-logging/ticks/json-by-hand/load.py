import json
import logging

import structlog

from log import logger

logging.info(json.dumps({"event": "loaded", "rows": 3}))  # ticks
logger.warning(json.dumps({"event": "empty"}))  # ticks
logger.error(json.dumps({"event": "failed"}))  # ticks
structlog.stdlib.get_logger()  # ticks
