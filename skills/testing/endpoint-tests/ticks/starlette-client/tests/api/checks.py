import pytest
from starlette.testclient import TestClient

client = TestClient(app)  # ticks


def test_root():
    answer = client.options("/")
    assert answer.status_code == 200  # ticks
