clean()  # ticks
