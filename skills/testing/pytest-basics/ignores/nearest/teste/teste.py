def test_soma(): assert True
