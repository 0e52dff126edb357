import asyncio
async def root():
    return await load()  # asyncio.run(root())
