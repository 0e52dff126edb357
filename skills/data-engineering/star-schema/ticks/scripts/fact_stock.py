load()  # ticks
