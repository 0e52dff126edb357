try:
    run()
except:  # ticks
    print("failed")
    raise
