import json
import logging

import ecs_logging
import google.cloud.logging
import structlog

from log import logger

logging.info(json.dumps({"event": "loaded", "rows": 3}))  # ticks
logger.warning(json.dumps({"event": "empty"}))  # ticks
logger.error(json.dumps({"event": "failed"}))  # ticks
structlog.stdlib.get_logger()  # ticks
ecs_logging.StdlibFormatter()  # ticks
google.cloud.logging.Client()  # ticks
