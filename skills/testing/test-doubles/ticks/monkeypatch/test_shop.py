def test_mails(monkeypatch):
    monkeypatch.setattr(shop, "mail", None)  # ticks
    monkeypatch.setitem(shop.settings, "mail", None)  # ticks
    assert shop.mail is None
