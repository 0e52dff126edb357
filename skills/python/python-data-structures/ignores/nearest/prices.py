prices = [1.5, 2]
stock = {"a": 3}
tags: set[str]  # no set(): {1, 2}
