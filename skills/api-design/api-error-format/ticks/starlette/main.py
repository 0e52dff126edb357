from starlette.applications import Starlette
from starlette.responses import PlainTextResponse

app = Starlette()


@app.exception_handler(404)  # ticks
async def missing(request, error):
    return PlainTextResponse("not found")
