import pytest


@pytest.fixture
def shop(app):
    return app.test_client()  # ticks
