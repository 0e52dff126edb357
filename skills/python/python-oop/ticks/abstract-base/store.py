from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod  # ticks
    def save(store): ...  # ticks
