def test_root(shop):
    assert shop.get("/").status_code == 200  # ticks
