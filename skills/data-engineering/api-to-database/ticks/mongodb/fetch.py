import requests

from store import store

requests.get(url)  # ticks
