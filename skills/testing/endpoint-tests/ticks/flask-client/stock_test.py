def test_stock(app):  # ticks
    shop = app.test_client()  # ticks
    assert shop.get("/").status_code == 200
