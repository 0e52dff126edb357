from sqlalchemy import delete, select, update

open_sales = select(Sale).where(Sale.open)  # ticks
filtered = select(Sale).filter(Sale.open)  # ticks
city = select(Sale).filter_by(city="Recife")  # ticks
closed = update(Sale).where(Sale.open)  # ticks
gone = delete(Sale).where(Sale.open)  # ticks
