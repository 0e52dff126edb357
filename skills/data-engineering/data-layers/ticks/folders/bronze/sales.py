rows = read()  # ticks
