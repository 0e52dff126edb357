import logging
logging.basicConfig(format="%(asctime)s %(message)s")
logging.info("structured")
