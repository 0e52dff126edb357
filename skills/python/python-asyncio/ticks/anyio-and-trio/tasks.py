import anyio
import trio


async def work(item):
    await item.save()  # ticks


async def main(items):
    async with anyio.create_task_group() as group:  # ticks
        for item in items:
            group.start_soon(work, item)


async def main_in_trio(items):
    async with trio.open_nursery() as nursery:  # ticks
        nursery.start_soon(work, items)


anyio.run(main, [])  # ticks
trio.run(main_in_trio, [])  # ticks
