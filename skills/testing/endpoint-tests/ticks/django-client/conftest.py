import pytest
from django.test import Client


@pytest.fixture
def shop():
    return Client()  # ticks
