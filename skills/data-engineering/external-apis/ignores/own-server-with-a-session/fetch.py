import requests

session = requests.Session()
session.get("http://localhost:8000/sales")
