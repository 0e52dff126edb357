from fastapi.testclient import TestClient
client = TestClient(app)
def test_root():
    assert client.get("/").status_code == 200
