class Sale(Base):
    __tablename__ = "fact_sale"  # ticks


class Refund(Base):
    __tablename__ = "fct_refund"  # ticks


class City(Base):
    __tablename__ = "dim_city"  # ticks
