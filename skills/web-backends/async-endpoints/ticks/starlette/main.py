from starlette.authentication import requires


@requires("authenticated")
async def sales(request):
    return await db.all()  # ticks
