try:
    run()
except ValueError as error:  # ticks
    raise RuntimeError("failed") from error
