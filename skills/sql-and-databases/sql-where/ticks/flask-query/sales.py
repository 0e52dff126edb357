open_sales = Sale.query.filter(Sale.open)  # ticks
city = Sale.query.filter_by(city="Recife")  # ticks
