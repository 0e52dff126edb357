from unittest.mock import patch

from rates import show


@patch("rates.client.load")
def test_rates(load):
    load.return_value = {"EUR": 1}
    assert show() == "EUR 1"
