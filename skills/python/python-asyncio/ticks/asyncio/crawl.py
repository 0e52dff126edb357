import asyncio


async def fetch(client, url, limit):
    async with limit:
        return await client.get(url)  # ticks


async def crawl(client, urls):
    limit = asyncio.Semaphore(5)  # ticks
    pages = asyncio.Queue()  # ticks
    for answer in asyncio.as_completed(fetch(client, url, limit) for url in urls):  # ticks
        await pages.put(await answer)  # ticks
    first = asyncio.create_task(fetch(client, urls[0], limit))  # ticks
    done, pending = await asyncio.wait([first])  # ticks
    text = await asyncio.wait_for(first, timeout=3)  # ticks
    both = await asyncio.gather(first, fetch(client, urls[1], limit))  # ticks
    size = await asyncio.to_thread(len, text)  # ticks
    async with asyncio.TaskGroup() as group:  # ticks
        group.create_task(fetch(client, urls[2], limit))  # ticks
    return done, pending, both, size


asyncio.run(crawl(None, []))  # ticks
