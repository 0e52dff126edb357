from fastapi import FastAPI

app = FastAPI()


@app.patch("/sales")
async def change(db):
    return await db.change()  # ticks
