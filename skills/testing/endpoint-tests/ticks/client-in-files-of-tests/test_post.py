def test_post(shop):
    assert shop.post("/").json() == {}  # ticks
