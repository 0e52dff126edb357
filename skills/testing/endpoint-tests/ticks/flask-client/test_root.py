def test_root(shop, app):  # ticks
    other = app.test_client()  # ticks
    assert shop.get("/").status_code == 200
