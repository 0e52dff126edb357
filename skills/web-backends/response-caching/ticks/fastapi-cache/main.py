from fastapi_cache.decorator import cache


@cache(expire=60)  # ticks
async def sales(): ...
