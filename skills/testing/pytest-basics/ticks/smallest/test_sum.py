import pytest
def test_a(): assert total([1, 1]) == 2
def test_b(): assert total([2]) > 1
