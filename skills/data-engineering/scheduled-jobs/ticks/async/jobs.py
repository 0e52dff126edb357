import aiocron
from fastapi_utils.tasks import repeat_every


@aiocron.crontab("0 * * * *")  # ticks
async def check_prices():
    print("checked")


@repeat_every(seconds=3600)  # ticks
async def clean():
    print("clean")
