from motor.motor_asyncio import AsyncIOMotorClient

sales = AsyncIOMotorClient(url).shop.sales  # ticks


async def all():
    return await sales.find_one({})  # ticks
