def test_put(shop):  # ticks
    assert shop.put("/").json() == {}
