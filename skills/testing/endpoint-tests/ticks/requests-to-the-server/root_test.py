import requests


def test_root():  # ticks
    one = requests.get(url)  # ticks
    assert one.status_code == 200
