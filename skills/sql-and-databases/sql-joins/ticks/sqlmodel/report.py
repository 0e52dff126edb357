from sqlmodel import select

rows = select(Sale).join(Customer).group_by(Sale.city).order_by(Sale.city)  # ticks
