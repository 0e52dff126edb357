from quart import Quart

app = Quart(__name__)


@app.get("/sales")
async def sales():
    return await db.all()  # ticks
