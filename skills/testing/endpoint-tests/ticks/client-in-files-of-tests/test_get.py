from starlette.testclient import TestClient

shop = TestClient(app)  # ticks


def test_get():  # ticks
    assert shop.get("/").json() == {}
