from shop import logs

shop_logger = logs.shop

try:
    run()
except ValueError:  # ticks
    self.logger.exception("failed")
