from dataclasses import dataclass


@dataclass  # ticks
class Cart:
    size: int

    @property
    def empty(cart):
        return cart.size == 0
