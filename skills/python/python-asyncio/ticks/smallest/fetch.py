import asyncio
async def main():
    await asyncio.gather(fetch(1), fetch(2))
