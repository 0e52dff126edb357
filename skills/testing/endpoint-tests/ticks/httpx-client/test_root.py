def test_root(shop):  # ticks
    assert shop.get("/").status_code == 200
