import json
from urllib.request import urlopen

crew = json.loads(urlopen("http://api.open-notify.org/astros").read())  # ticks
