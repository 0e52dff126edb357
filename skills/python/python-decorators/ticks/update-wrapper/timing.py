from functools import update_wrapper


class Timed:
    def __init__(self, function):
        update_wrapper(self, function)  # ticks
