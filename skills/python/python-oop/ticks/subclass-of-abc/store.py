from abc import ABC


class Store(ABC):
    def save(store): ...  # ticks
