from peewee import fn

from models import City, Sale

totals = Sale.select(City, fn.SUM(Sale.total)).join(City).group_by(City)  # ticks
latest = Sale.select().order_by(Sale.day.desc())  # ticks
