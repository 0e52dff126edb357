import unittest
class Sum:
    def test_a(self): assert total([1]) == 1
    def test_b(self): assert total([1]) == 1  # self.assertTrue
