import random
from hypothesis import given  # @given(strategies.integers())
def test_sum(): assert total([random.random()]) >= 0
