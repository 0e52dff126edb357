import requests

rows = requests.get(url)  # ticks
other = requests.request("GET", url)  # ticks
frame.to_sql("sales", engine)  # ticks
frame.to_gbq("shop.sales")  # ticks
frame.write_database("sales", url)  # ticks
frame.write_pandas("sales")  # ticks
