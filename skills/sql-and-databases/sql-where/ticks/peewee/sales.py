import peewee

open_sales = Sale.select().where(Sale.open)  # ticks
same = Sale.filter(open=True)  # ticks
