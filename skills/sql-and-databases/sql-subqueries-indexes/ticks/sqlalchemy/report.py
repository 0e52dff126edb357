import sqlalchemy as sa
from sqlalchemy import Column, Exists, Index, exists
from sqlalchemy.orm import mapped_column

recent = session.query(Sale).subquery()  # ticks
most = select(Sale.total).scalar_subquery()  # ticks
found = exists(recent)  # ticks
same = Exists(recent)  # ticks
big = select(Sale).where(Sale.city.in_(sa.select(City.id)))  # ticks
by_day = Index("sale_day", "day")  # ticks
city = Column(sa.Text, index=True)  # ticks
total = mapped_column(index=True)  # ticks
