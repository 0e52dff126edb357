try:
    value = int(text)
except ValueError:  # ticks
    value = 0
try:
    run()
except Exception:
    pass
