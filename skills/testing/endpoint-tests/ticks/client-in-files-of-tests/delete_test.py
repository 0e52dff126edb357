from fastapi.testclient import TestClient

shop = TestClient(app)  # ticks


def test_delete():
    assert shop.delete("/").json() == {}  # ticks
