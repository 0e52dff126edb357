open_sales = session.query(Sale).filter(Sale.open)  # ticks
city = session.query(Sale).filter_by(city="Recife")  # ticks
newer = session.query(Sale).where(Sale.open)  # ticks
