from elasticsearch import AsyncElasticsearch

made = AsyncElasticsearch(url)


async def all(client):
    return await client.search(index="sales")  # ticks
