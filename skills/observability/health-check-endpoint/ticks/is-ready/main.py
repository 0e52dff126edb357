from fastapi import FastAPI

app = FastAPI()


@app.get("/is-ready")  # ticks
async def ready():
    return {"ready": True}


@app.get("/is-alive")  # ticks
async def alive():
    return {"alive": True}


@app.get("/isAlive")  # ticks
async def alive_too():
    return {"alive": True}
