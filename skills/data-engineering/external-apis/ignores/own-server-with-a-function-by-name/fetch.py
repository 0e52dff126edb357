import requests

from sessions import retrying

sales = retrying(requests.Session).get("http://localhost:8000/sales").json()
