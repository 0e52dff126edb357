from contextlib import asynccontextmanager

from fastapi import FastAPI

from .db import pool


@asynccontextmanager
async def lifespan(app):
    await pool.open()
    yield
    await pool.close()


app = FastAPI(lifespan=lifespan)
