import requests

requests.get(url)  # ticks
frame.to_sql("sales", engine)  # ticks
