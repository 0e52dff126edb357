import json
from urllib.request import urlopen

data = json.loads(urlopen("http://example.org/sales.json").read().decode("utf8"))
