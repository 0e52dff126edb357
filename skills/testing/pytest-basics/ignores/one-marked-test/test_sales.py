import pytest


@pytest.mark.parametrize("price", [1, 2])
def test_a_price_is_positive(price):
    assert price > 0
