import requests

from src.shop import Shop


def test_categories():
    answer = requests.get(Shop().category_urls[0])
    assert answer.status_code == 200
