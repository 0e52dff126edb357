import unittest

from hypothesis import given, strategies


class SumTest(unittest.TestCase):
    @given(strategies.integers())  # ticks
    def test_sum(self, number):
        self.assertEqual(number + 0, number)
