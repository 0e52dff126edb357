import requests

requests.get(url)
frame.to_sql("sales", engine)
