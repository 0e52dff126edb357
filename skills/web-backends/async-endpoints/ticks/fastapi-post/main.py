from fastapi import FastAPI

app = FastAPI()


@app.post("/sales")
async def add(db):
    return await db.add()  # ticks
