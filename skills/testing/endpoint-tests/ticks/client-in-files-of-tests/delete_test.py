from fastapi.testclient import TestClient

shop = TestClient(app)  # ticks


def test_delete():  # ticks
    assert shop.delete("/").json() == {}
