from tables import sales

late = sales.update().where(sales.c.day < today).values(late=True)  # ticks
old = sales.delete().where(sales.c.day < today)  # ticks
open_sales = sales.select().where(sales.c.open)  # ticks
