prices = [price * 2 for price in range(3)]  # ticks
stock = {"apples": 3}  # ticks
seen = frozenset("ab")  # ticks
point = (1, 2)  # ticks
