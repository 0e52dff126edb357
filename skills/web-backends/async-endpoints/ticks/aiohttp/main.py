from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/sales")
async def sales(request):
    return await db.all()  # ticks
