import requests

print(requests.get("https://api.frankfurter.app/latest").json())
