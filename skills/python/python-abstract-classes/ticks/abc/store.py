import abc
from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod  # ticks
    def save(self, order): ...

    @abc.abstractproperty  # ticks
    def size(self): ...
