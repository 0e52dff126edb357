from unittest.mock import Mock


def test_total():
    assert total(Mock()) == 0
