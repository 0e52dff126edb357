import logging
handler = logging.FileHandler("shop.log")  # RotatingFileHandler
