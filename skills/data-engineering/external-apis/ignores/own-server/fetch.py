import requests

requests.get("http://localhost:8000/sales")
