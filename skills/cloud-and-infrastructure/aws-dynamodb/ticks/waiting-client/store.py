import aioboto3


async def store():
    async with aioboto3.Session().client("dynamodb") as client:
        await client.put_item(TableName="sales", Item={})  # ticks
