import requests

requests.get("http://127.0.0.1:8000/sales")
frame.to_sql("sales", engine)
