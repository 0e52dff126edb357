import asyncio


async def wait_for_stock(stock):
    await stock.ready()  # ticks


loop = asyncio.new_event_loop()  # ticks
loop.run_until_complete(wait_for_stock(None))  # ticks
loop.run_in_executor(None, print, "done")  # ticks
other = asyncio.get_event_loop()  # ticks
other.create_task(wait_for_stock(None))  # ticks
