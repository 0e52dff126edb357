import json

from pythonjsonlogger.json import JsonFormatter


class Lines(JsonFormatter):  # ticks
    def format(self, record):
        return json.dumps(record.__dict__)
