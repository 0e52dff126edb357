from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def timed(request: Request, call_next):
    return await call_next(request)


@app.get("/debug")
async def debug():
    return {"ok": True}
