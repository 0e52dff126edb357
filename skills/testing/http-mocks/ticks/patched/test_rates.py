from unittest.mock import patch

import requests_mock
from aioresponses import aioresponses

from rates import load


@patch("rates.client.requests.get")  # ticks
def test_rates(get):
    get.return_value.json.return_value = {"EUR": 1}
    assert load() == {"EUR": 1}


def test_order(mocker):
    mocker.patch("rates.client.httpx.post", return_value=None)  # ticks
    assert load() is None


def test_any(monkeypatch):
    monkeypatch.setattr("requests.request", lambda *_: None)  # ticks
    assert load() is None


def test_mocker():
    with requests_mock.Mocker() as mock:  # ticks
        mock.get("https://rates.example", json={})
        assert load() == {}


def test_async():
    with aioresponses() as mock:  # ticks
        mock.get("https://rates.example", payload={})
        assert load() == {}


def test_httpx(httpx_mock):
    httpx_mock.add_response(json={})  # ticks
    assert load() == {}
