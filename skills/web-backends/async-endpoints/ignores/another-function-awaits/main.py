from quart import Quart

app = Quart(__name__)


async def load():
    return await read()


@app.get("/sales")
async def sales():
    return []
