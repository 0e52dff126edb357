read()  # ticks
