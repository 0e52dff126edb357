import aiofiles
import orjson


async def read():
    async with aiofiles.open("a.json") as file:  # ticks
        return orjson.loads(await file.read())  # ticks
