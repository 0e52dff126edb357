def test_patch(shop):
    assert shop.patch("/").json() == {}  # ticks
