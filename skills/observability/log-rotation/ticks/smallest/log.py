from logging.handlers import RotatingFileHandler
handler = RotatingFileHandler("shop.log", maxBytes=10**6)
