def test_one():  # ticks
    assert 1 + 1 == 2


def test_two():  # ticks
    assert 2 > 1
