build()  # ticks
