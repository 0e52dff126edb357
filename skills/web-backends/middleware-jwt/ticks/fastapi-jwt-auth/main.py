from fastapi import FastAPI
from fastapi_jwt_auth import AuthJWT

app = FastAPI()
app.add_middleware(Timing)  # ticks
auth = AuthJWT()  # ticks
