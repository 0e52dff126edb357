import asyncpg


async def connect():
    return await asyncpg.connect("shop")  # ticks
