import requests


def test_rates():
    answer = requests.get("https://api.frankfurter.app/latest")
    assert answer.status_code == 200
