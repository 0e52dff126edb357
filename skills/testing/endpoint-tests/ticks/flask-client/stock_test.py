def test_stock(app):
    shop = app.test_client()  # ticks
    assert shop.get("/").status_code == 200  # ticks
