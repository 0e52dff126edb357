poetry install  # ticks
