import logging
import sys

logger = logging.getLogger("shop")
logger.addHandler(logging.StreamHandler(sys.stderr))
