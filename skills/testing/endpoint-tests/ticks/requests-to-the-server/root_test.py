import requests


def test_root():
    one = requests.get(url)  # ticks
    assert one.status_code == 200  # ticks
