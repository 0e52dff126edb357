import sqlalchemy as sa
from sqlmodel import func

count = select(sa.func.count(Sale.id)).group_by(Sale.city)  # ticks
total = sa.func.sum(Sale.total)  # ticks
mean = sa.func.avg(Sale.total)  # ticks
least = sa.func.min(Sale.total)  # ticks
most = func.max(Sale.total)  # ticks
sales = func.count(Sale.id)  # ticks
