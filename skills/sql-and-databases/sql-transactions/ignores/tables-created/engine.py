from sqlalchemy.ext.asyncio import create_async_engine

from .models import Base

engine = create_async_engine("sqlite+aiosqlite:///shop.db")


async def create_tables():
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
