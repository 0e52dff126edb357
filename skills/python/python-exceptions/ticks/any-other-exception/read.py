try:
    run()
except KeyboardInterrupt:  # ticks
    print("stopped")
