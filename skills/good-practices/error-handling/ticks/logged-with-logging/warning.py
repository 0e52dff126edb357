import logging

try:
    run()
except ValueError:  # ticks
    logging.warning("failed")
