import logging

try:
    run()
except ValueError:  # ticks
    logging.exception("failed")
