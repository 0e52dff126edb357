import requests

rows = requests.get(url).json()
