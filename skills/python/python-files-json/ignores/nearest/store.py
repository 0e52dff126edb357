import json, requests
stock = requests.get(url).json()
open("stock.csv")
