import logging
logging.error('alert')
