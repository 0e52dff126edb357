class TooHot(Exception):
    pass


def heat(degrees):
    if degrees > 300:
        raise TooHot(degrees)  # ticks
