import logging

logging.basicConfig()


def work(self):
    self.log.info("a")  # ticks
