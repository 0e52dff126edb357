from arq import create_pool


async def start(settings):
    pool = await create_pool(settings)  # ticks
    await pool.enqueue_job("mail")  # ticks
