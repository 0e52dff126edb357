import motor
import requests

requests.get(url)  # ticks


async def store(sales):
    await sales.insert_one(row)  # ticks
