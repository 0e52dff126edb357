import pytest


@pytest.fixture
def mail(monkeypatch, sent):
    monkeypatch.setattr(shop, "mail", sent)  # ticks
    sent.return_value = 1  # ticks
