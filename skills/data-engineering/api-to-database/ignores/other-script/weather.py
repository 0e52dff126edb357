import requests

print(requests.get("https://api.open-meteo.com/v1/forecast").json())
