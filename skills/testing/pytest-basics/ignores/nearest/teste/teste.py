def test_soma(): assert total([1]) == 1
