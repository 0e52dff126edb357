import logging
import sentry_sdk  # sentry_sdk.init(dsn=dsn)
logging.exception('Sentry')
