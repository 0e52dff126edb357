from sqlmodel import select

open_sales = select(Sale).where(Sale.open)  # ticks
