import json
import logging

logging.info("Answer: %s", json.dumps(answer))
logging.info({"rows": 3})
