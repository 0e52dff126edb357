from shop import db

open_sales = db.select(Sale).where(Sale.open)  # ticks
filtered = db.select(Sale).filter(Sale.open)  # ticks
city = db.select(Sale).filter_by(city="Recife")  # ticks
closed = db.update(Sale).where(Sale.open)  # ticks
gone = db.delete(Sale).where(Sale.open)  # ticks
