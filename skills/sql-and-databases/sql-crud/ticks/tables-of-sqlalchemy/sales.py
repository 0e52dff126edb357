from tables import database, sales


async def add(total):
    await database.execute(sales.insert().values(total=total))  # ticks


async def found(sale_id):
    return await database.fetch_one(sales.select().where(sales.c.id == sale_id))  # ticks


async def change(sale_id, total):
    await database.execute(sales.update().where(sales.c.id == sale_id).values(total=total))  # ticks


async def remove(sale_id):
    await database.execute(sales.delete().where(sales.c.id == sale_id))  # ticks
