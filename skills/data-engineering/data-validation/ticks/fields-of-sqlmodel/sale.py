from sqlmodel import Field, SQLModel


class SaleCreate(SQLModel):
    total: int = Field(gt=0)  # ticks
