import os

import environ
from decouple import config
from dotenv import dotenv_values, find_dotenv, load_dotenv
from environs import Env
from pydantic_settings import BaseSettings, SettingsConfigDict

load_dotenv()  # ticks
dotenv_values(".env")  # ticks
find_dotenv()  # ticks
os.getenv("A")  # ticks
os.environ.get("B")  # ticks
os.environ["C"]  # ticks


class Settings(BaseSettings):  # ticks
    model_config = SettingsConfigDict(env_file=".env")  # ticks


class Older(BaseSettings):  # ticks
    class Config:
        env_file = ".env"  # ticks


env = Env()
env.str("E")  # ticks
env.read_env()  # ticks
other = environ.Env()
other("F")  # ticks
