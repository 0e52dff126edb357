from hypothesis import given, strategies


@given(strategies.integers())  # ticks
def test_sum(number):
    assert number + 0 == number
