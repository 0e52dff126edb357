import requests

requests.get(url)  # ticks
