from sqlmodel import Field, Index

by_day = Index("sale_day", "day")  # ticks
city: str = Field(index=True)  # ticks
recent = query.subquery()  # ticks
