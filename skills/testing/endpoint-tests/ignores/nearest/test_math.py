def test_a(): assert total([1])
