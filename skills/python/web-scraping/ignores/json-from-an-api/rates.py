import requests

rates = requests.get("https://api.example.org/rates").json()
total = frame.select("price").sum()
