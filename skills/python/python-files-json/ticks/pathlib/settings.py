from pathlib import Path

import simplejson

path = Path("a.json")
text = path.read_text()  # ticks
settings = simplejson.loads(text)  # ticks
path.write_text("{}")  # ticks
data = path.read_bytes()  # ticks
path.write_bytes(data)  # ticks
