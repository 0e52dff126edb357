from sqlalchemy import NullPool, create_engine
from sqlalchemy.ext.asyncio import create_async_engine

engine = create_engine(
    url,
    pool_size=10,  # ticks
    max_overflow=5,  # ticks
    pool_pre_ping=True,  # ticks
    pool_recycle=1800,  # ticks
)
once = create_engine(url, poolclass=NullPool)  # ticks
waiting = create_async_engine(url, pool_size=10)  # ticks
