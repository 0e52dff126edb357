import json
with open("stock.json") as file: stock = json.load(file)
