prices = [1.5, 2]
seen = {"b"}; point = (1, 2); stock = {"a": 3}
