import logging

try:
    run()
except ValueError:  # ticks
    logging.critical("failed")
