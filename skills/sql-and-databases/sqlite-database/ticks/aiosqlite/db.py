import aiosqlite


async def connect():
    return await aiosqlite.connect("shop.db")  # ticks
