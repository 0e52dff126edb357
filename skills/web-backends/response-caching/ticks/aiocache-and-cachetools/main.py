from aiocache import cached
from cachetools import TTLCache, func
import cachetools


@cached(ttl=60)  # ticks
async def sales(): ...


@cachetools.cached(TTLCache(100, 60))  # ticks
def total(day): ...
