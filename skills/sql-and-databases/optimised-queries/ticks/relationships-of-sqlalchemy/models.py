from sqlalchemy.orm import relationship


class Order(Base):
    items = relationship("Item", lazy="selectin")  # ticks
    notes = relationship("Note", lazy="subquery")  # ticks
    customer = relationship("Customer", lazy="joined")  # ticks
