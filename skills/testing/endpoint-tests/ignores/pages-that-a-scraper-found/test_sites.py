import httpx

from src.sites import links


def test_links():
    assert httpx.get(links()[0]).status_code == 200
