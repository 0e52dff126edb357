open_sales = list(filter(None, sales))
frame = frame.where(frame.open)
