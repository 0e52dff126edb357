import aioredis

client = aioredis.Redis()  # ticks


async def read(cache):
    await cache.get("a")  # ticks
    await cache.hgetall("a")  # ticks
