def save(sale):
    try:
        store(sale)
    except OSError:  # ticks
        cleanup()
        raise
