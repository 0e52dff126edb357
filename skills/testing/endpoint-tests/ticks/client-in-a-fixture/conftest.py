import pytest
from fastapi.testclient import TestClient


@pytest.fixture
def shop():
    return TestClient(app)  # ticks
