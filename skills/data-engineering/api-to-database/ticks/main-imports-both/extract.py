import requests


def extract():
    return requests.get("https://api.frankfurter.app/latest").json()  # ticks
