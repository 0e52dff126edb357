from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

url = "postgresql://shop@db/shop"  # ticks
engine = create_engine(url)  # ticks
waiting = create_async_engine(url)  # ticks
