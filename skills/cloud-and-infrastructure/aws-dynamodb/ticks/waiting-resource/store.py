import aioboto3


async def store():
    async with aioboto3.Session().resource("dynamodb") as database:
        table = await database.Table("sales")  # ticks
