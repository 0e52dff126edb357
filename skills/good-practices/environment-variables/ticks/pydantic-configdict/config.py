from pydantic import ConfigDict
from pydantic_settings import BaseSettings


class Settings(BaseSettings):  # ticks
    model_config = ConfigDict(env_file=".env", extra="ignore")  # ticks

    database_url: str
