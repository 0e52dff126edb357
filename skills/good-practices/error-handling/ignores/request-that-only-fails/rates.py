import requests


def rates():
    response = requests.get("https://api.example.com/rates", timeout=10)
    response.raise_for_status()
    return response.json()
