import aioredis

store = aioredis.from_url("redis://cache")


async def keep():
    await store.getex("sales", ex=60)  # ticks
    await store.set("sales", 1, ex=60)  # ticks
    await store.setex("sales", 60, 1)  # ticks
