import json
from pathlib import Path

with Path("a.json").open() as file:  # ticks
    json.load(file)  # ticks
