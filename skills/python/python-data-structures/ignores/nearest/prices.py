prices = [1.5, 2]
stock = {"a": 3}; point = (1, 2)  # no set(): {1, 2}
