import json

import requests

requests.get(url)  # ticks
store.insert_one(row)  # ticks
frame.to_csv("sales.csv")  # ticks
rows.write.mode("append").parquet("sales")  # ticks
rows.write.format("delta").save("sales")  # ticks
json.dump(rows, file)  # ticks
