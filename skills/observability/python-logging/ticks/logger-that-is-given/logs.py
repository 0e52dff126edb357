import logging

made = logging.getLogger(__name__)


def work(self):
    self.log.debug("a")  # ticks
    self.log.info("a")  # ticks
    self.log.warning("a")  # ticks
    self.log.error("a")  # ticks
    self.log.exception("a")  # ticks
    self.log.critical("a")  # ticks
