import aioredis


async def keep(store):
    await store.set("sales", 1, ex=60)  # ticks
    await store.setex("total", 60, 1)  # ticks
