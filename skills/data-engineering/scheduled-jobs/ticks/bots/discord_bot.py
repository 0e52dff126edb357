from discord.ext import tasks


@tasks.loop(hours=1)  # ticks
async def check_prices():
    print("checked")
