import pytest
from httpx import AsyncClient, Client


async def test_root():
    async with AsyncClient(base_url=url) as shop:  # ticks
        answer = await shop.get("/")
    other = Client(base_url=url)  # ticks
    assert answer.status_code == 200  # ticks
