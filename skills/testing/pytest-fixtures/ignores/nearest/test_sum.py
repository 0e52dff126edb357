import pytest
@pytest.fixture
def one(): return 1
def test_sum(one, tmp_path): assert one  # pytest.mark.parametrize
