from fastapi_cache import FastAPICache
from fastapi_cache.backends.redis import RedisBackend
from redis import asyncio as aioredis

client = aioredis.from_url("redis://cache")  # ticks
FastAPICache.init(RedisBackend(client), prefix="shop")  # ticks
