import pytest
@pytest.fixture
def one(): return 1
@pytest.mark.parametrize("n", [1, 2])
def test_sum(one, n): assert one + n > 1
