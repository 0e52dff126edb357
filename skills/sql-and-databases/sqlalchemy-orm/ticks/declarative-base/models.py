from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase): ...


class Sale(Base):
    __tablename__ = "sale"  # ticks
