def test_put(shop):
    assert shop.put("/").json() == {}  # ticks
