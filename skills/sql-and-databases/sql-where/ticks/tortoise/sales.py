import tortoise

open_sales = Sale.filter(open=True)  # ticks
