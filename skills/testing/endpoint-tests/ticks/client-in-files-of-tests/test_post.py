def test_post(shop):  # ticks
    assert shop.post("/").json() == {}
