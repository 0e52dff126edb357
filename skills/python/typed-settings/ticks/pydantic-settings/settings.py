from pydantic_settings import BaseSettings


class Settings(BaseSettings):  # ticks
    database_url: str
