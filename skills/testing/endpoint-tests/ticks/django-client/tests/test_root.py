from rest_framework.test import APIClient

shop = APIClient()  # ticks


def test_root():  # ticks
    assert shop.get("/").status_code == 200
