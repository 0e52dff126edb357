from contextlib import asynccontextmanager


@asynccontextmanager  # ticks
async def connection(pool):
    yield
