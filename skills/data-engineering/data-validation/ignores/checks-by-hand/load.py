if total < 0:
    raise ValueError("a total below zero")
