from sanic import Sanic

app = Sanic("shop")


@app.get("/sales")
async def sales(request):
    return await db.all()  # ticks
