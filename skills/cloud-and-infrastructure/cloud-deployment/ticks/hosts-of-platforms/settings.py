import os

names = [
    "RENDER_EXTERNAL_HOSTNAME",  # ticks
    "RAILWAY_PUBLIC_DOMAIN",  # ticks
    "FLY_APP_NAME",  # ticks
    "WEBSITE_HOSTNAME",  # ticks
]
host = [os.environ.get(name) for name in names]
