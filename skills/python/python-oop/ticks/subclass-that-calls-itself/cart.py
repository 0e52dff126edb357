from shop import Base


class Cart(Base):
    def total(self):  # ticks
        self.check()
