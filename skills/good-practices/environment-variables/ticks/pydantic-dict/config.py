from pydantic_settings import BaseSettings


class Settings(BaseSettings):  # ticks
    model_config = {"env_file": ".env"}  # ticks

    database_url: str
