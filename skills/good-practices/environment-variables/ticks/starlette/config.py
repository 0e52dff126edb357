from starlette.config import Config

config = Config(".env")  # ticks
DEBUG = config("DEBUG", cast=bool, default=False)
