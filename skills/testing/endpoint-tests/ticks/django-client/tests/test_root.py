from rest_framework.test import APIClient

shop = APIClient()  # ticks


def test_root():
    assert shop.get("/").status_code == 200  # ticks
