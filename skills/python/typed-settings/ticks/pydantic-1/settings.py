from pydantic import BaseSettings


class Settings(BaseSettings):  # ticks
    database_url: str
