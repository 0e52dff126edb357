from fastapi import APIRouter, FastAPI

app = FastAPI()


@app.get("/sales")
async def sales(db):
    return await db.all()  # ticks
