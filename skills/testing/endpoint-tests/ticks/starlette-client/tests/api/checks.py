import pytest
from starlette.testclient import TestClient

client = TestClient(app)  # ticks


def test_root():  # ticks
    answer = client.options("/")
    assert answer.status_code == 200
