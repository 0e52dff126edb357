import asyncpg


async def pay(connection):
    async with connection.transaction():  # ticks
        await connection.execute(change)
