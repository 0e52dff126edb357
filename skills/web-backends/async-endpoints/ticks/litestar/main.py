from litestar import get


@get("/sales")
async def sales():
    return await db.all()  # ticks
