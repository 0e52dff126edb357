import requests

from sessions import retrying


def sales(url):
    return retrying(requests.Session).get(url, timeout=10).json()  # ticks


def send(url):
    return retrying().post(url).json()  # ticks


def ask(url):
    return retrying().request("GET", url).json()  # ticks
