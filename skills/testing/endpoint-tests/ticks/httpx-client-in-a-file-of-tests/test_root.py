from httpx import Client

shop = Client(base_url=url)  # ticks


def test_root():  # ticks
    assert shop.get("/").status_code == 200
