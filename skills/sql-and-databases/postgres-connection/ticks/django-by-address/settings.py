import dj_database_url

DATABASES = {"default": dj_database_url.config()}  # ticks
OTHERS = {"default": dj_database_url.parse(address)}  # ticks
