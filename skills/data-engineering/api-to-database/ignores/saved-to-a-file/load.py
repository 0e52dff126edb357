import requests

rows = requests.get(url).json()
json.dump(rows, open("sales.json", "w"))
