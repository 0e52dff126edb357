from contextlib import asynccontextmanager

from starlette.applications import Starlette

from .db import pool


@asynccontextmanager
async def startup(app: Starlette):
    await pool.open()
    yield
