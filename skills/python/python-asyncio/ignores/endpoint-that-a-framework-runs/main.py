import asyncio
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def root(db):
    return await db.first()
