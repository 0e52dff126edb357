import requests
data = requests.get("https://api.example.org/rates").json()
