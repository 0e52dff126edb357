import logging

try:
    run()
except ValueError:  # ticks
    logging.error("failed")
