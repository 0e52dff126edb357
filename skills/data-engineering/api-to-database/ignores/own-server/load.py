import requests

requests.get("http://localhost:8000/sales")
frame.to_sql("sales", engine)
