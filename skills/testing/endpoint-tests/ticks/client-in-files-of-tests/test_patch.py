def test_patch(shop):  # ticks
    assert shop.patch("/").json() == {}
