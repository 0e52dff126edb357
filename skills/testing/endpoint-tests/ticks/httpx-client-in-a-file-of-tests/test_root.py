from httpx import Client

shop = Client(base_url=url)  # ticks


def test_root():
    assert shop.get("/").status_code == 200  # ticks
