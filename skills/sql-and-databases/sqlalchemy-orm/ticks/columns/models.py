from sqlalchemy import Column, Integer


class Sale(Base):  # ticks
    __tablename__ = "sale"  # ticks
    id = Column(Integer, primary_key=True)
