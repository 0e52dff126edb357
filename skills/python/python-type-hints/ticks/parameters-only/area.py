def area(side: float):  # ticks
    return side**2


def name(side: float):  # ticks
    return str(side)
