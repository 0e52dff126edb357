from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase): ...  # ticks


class Sale(Base):  # ticks
    __tablename__ = "sale"
