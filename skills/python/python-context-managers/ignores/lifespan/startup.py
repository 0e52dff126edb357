from contextlib import asynccontextmanager

from fastapi import FastAPI

from .db import pool


@asynccontextmanager
async def startup(app: FastAPI):
    await pool.open()
    yield
    await pool.close()
