import json, fastavro
json.dump(sales, file)
