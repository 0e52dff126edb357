def test_root(shop, app):
    other = app.test_client()  # ticks
    assert shop.get("/").status_code == 200  # ticks
