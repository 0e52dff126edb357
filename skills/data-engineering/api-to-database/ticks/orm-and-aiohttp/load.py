import aiohttp


async def load(session):
    web = aiohttp.ClientSession()
    await web.get(url)  # ticks
    session.add(sale)  # ticks
    await session.commit()
