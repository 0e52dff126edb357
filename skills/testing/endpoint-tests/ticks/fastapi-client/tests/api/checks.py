import pytest
from fastapi.testclient import TestClient

client = TestClient(app)  # ticks


def test_root():
    assert client.get("/").status_code == 200  # ticks
