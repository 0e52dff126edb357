import environ


@environ.config(prefix="SHOP")  # ticks
class Settings:
    database_url = environ.var()
