from fastapi import FastAPI
from jose import jwt

app = FastAPI(middleware=[timing])  # ticks
claims = jwt.decode(token, key)  # ticks
