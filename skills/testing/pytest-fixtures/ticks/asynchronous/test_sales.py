import pytest
import pytest_asyncio


@pytest_asyncio.fixture  # ticks
async def shop(): ...


@pytest.mark.parametrize("city", ["Recife"])  # ticks
def test_city(city):
    assert city
