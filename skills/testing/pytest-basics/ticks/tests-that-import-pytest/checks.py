import pytest


def test_one():  # ticks
    assert total([1, 1]) == 2


def test_two():  # ticks
    assert total([2]) > 1
