from pydantic_settings import BaseSettings


class ShopSettings(BaseSettings):  # ticks
    database_url: str


settings = ShopSettings(_env_file=".env")  # ticks
