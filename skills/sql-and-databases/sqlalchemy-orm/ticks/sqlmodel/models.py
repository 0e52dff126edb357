from sqlmodel import SQLModel


class Sale(SQLModel, table=True):  # ticks
    id: int
