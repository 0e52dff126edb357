from fastapi import FastAPI
from fastapi.responses import Response

app = FastAPI()


@app.get("/")
def index():
    return {"running": True}


@app.post("/telegram")
async def update(request):
    return Response(status_code=200)
