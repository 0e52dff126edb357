import requests

from sessions import retrying

sales = retrying(requests.Session).get("http://127.0.0.1:8000/sales").json()
