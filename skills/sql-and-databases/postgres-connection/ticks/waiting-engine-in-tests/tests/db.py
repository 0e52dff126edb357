from sqlalchemy.ext.asyncio import create_async_engine

url = "postgresql+asyncpg://shop@db/shop"
engine = create_async_engine(url)  # ticks
