from contextlib import asynccontextmanager


@asynccontextmanager  # ticks
async def lifespan(app):
    yield
