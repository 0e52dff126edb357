import aioredis


async def read():
    client = aioredis.from_url("redis://cache")  # ticks
    return await client.mget("a")  # ticks
