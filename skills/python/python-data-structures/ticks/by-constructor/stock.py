prices = list(range(3))  # ticks
stock = dict(apples=3)  # ticks
seen = set("ab")  # ticks
point = tuple(prices)  # ticks
