from sqlalchemy import create_engine

from shop.settings import settings

engine = create_engine(settings.POSTGRES_URL)
