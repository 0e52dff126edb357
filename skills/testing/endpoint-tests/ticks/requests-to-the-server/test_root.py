import httpx
import requests


def test_root():
    one = httpx.get(url)  # ticks
    two = requests.post(url)  # ticks
    three = requests.put(url)  # ticks
    four = requests.patch(url)  # ticks
    five = requests.delete(url)  # ticks
    assert one.status_code == 200  # ticks
