import json
import logging


class Lines(logging.Formatter):  # ticks
    def format(self, record):
        return json.dumps(record.__dict__)
