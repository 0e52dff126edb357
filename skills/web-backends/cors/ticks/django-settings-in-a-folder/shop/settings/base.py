CORS_ALLOWED_ORIGINS = ["https://example.org"]  # ticks
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.example\.org$"]  # ticks
CORS_ALLOW_ALL_ORIGINS = False  # ticks
CORS_ORIGIN_WHITELIST = ["https://example.org"]  # ticks
CORS_ORIGIN_ALLOW_ALL = False  # ticks
