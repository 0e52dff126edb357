from pydantic import BaseSettings


class Settings(BaseSettings):  # ticks
    class Config:
        env_file = ".env"  # ticks
