from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi_users.authentication import JWTStrategy

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])  # ticks


def strategy():
    return JWTStrategy(secret=SECRET, lifetime_seconds=3600)  # ticks
