from sqlalchemy import create_engine

from shop.settings import config

engine = create_engine(config.PG_URL)
