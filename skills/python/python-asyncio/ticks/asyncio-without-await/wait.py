import asyncio


async def both(first, second):
    return await asyncio.gather(  # ticks
        asyncio.to_thread(len, "a"),  # ticks
        asyncio.wait_for(first, timeout=3),  # ticks
        asyncio.wait([second]),  # ticks
    )
