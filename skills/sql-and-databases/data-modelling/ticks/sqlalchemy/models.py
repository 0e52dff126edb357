from sqlalchemy import Column, ForeignKey, Integer
from sqlmodel import Field, SQLModel


class Sale(Base):
    __tablename__ = "sale"
    customer = Column(Integer, ForeignKey("customer.id"))  # ticks


class Line(SQLModel, table=True):
    sale: int = Field(foreign_key="sale.id")  # ticks
