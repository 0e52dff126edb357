import jwt
from fastapi import FastAPI
from starlette.middleware.base import BaseHTTPMiddleware

app = FastAPI()
app.add_middleware(Timing)  # ticks


@app.middleware("http")  # ticks
async def time(request, call_next): ...


class Timing(BaseHTTPMiddleware): ...  # ticks


token = jwt.encode({"sub": "ana"}, key)  # ticks
claims = jwt.decode(token, key)  # ticks
