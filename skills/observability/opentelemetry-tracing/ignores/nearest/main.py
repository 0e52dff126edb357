import logging, opentelemetry
logging.info('trace')
