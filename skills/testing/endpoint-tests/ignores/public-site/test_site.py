import httpx


def test_site():
    assert httpx.get("http://www.example.com").status_code == 200
