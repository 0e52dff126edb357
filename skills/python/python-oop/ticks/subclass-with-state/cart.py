from shop import Base


class Cart(Base):
    def __init__(self, owner):  # ticks
        self.owner = owner
