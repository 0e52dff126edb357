from pydantic import PostgresDsn
from pydantic_core import MultiHostUrl
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    host: str

    @property
    def address(self) -> PostgresDsn:
        return PostgresDsn.build(scheme="postgresql+asyncpg", host=self.host, path="orders")  # ticks
