from pymongo import AsyncMongoClient

sales = AsyncMongoClient(url).shop.sales  # ticks


async def all():
    return await sales.find_one({})  # ticks
