try:
    run()
except Exception:
    pass
