import jwt
from fastapi import FastAPI
app = FastAPI(); app.add_middleware(Cors)
token = jwt.encode(claims, key)
