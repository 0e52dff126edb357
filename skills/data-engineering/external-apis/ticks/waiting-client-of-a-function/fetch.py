import aiohttp

from clients import retrying


async def sales(url):
    return await retrying(aiohttp.ClientTimeout(10)).get(url).json()  # ticks
