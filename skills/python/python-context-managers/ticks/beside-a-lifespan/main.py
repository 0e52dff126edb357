from contextlib import asynccontextmanager

from fastapi import FastAPI

from .db import pool


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield


@asynccontextmanager  # ticks
async def connection():
    found = await pool.acquire()
    try:
        yield found
    finally:
        await pool.release(found)


app = FastAPI(lifespan=lifespan)
