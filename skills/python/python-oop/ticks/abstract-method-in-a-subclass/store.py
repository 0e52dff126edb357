import abc

from shop import Base


class Store(Base):
    @abc.abstractmethod  # ticks
    def save(store): ...
