class FactSale(Base):
    __tablename__ = "sale"  # ticks


class DimCity(Base):
    __tablename__ = "city"  # ticks
