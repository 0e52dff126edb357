def save(sale):
    try:
        store(sale)
    except:  # ticks
        cleanup()
        raise
