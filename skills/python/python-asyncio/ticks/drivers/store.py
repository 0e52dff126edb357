import aiohttp
import asyncpg
import httpx
from motor.motor_asyncio import AsyncIOMotorClient
from sqlalchemy.ext.asyncio import create_async_engine

mongo = AsyncIOMotorClient("mongodb://localhost")  # ticks
engine = create_async_engine("sqlite+aiosqlite://")  # ticks
pool = asyncpg.create_pool()  # ticks


async def load():
    async with httpx.AsyncClient() as client:  # ticks
        await client.get("https://example.org")  # ticks
    async with aiohttp.ClientSession() as session:  # ticks
        await session.get("https://example.org")  # ticks
