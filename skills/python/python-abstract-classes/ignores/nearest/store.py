from abc import ABC
class Store(ABC):
    def save(self): raise NotImplementedError
