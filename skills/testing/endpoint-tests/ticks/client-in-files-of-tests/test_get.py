from starlette.testclient import TestClient

shop = TestClient(app)  # ticks


def test_get():
    assert shop.get("/").json() == {}  # ticks
