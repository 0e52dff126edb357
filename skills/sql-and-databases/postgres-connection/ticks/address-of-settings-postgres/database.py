from sqlmodel import create_engine

from shop.settings import settings

engine = create_engine(settings.postgres_url)
