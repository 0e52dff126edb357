from pydantic.v1 import BaseSettings


class Settings(BaseSettings):  # ticks
    database_url: str
