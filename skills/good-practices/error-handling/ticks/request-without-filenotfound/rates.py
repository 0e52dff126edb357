import requests


def rates():
    response = requests.get("https://api.example.com/rates", timeout=10)
    response.raise_for_status()
    found = response.json().get("rates")
    if found is None:
        raise FileNotFoundError("There are no rates.")
    return found
