from sqlalchemy import Column, Integer

from db.base_class import Base


class Sale(Base):  # ticks
    id = Column(Integer, primary_key=True)
