import requests


def test_space():
    answer = requests.get("http://api.open-notify.org/astros.json")
    assert answer.status_code == 200
