from fastapi import FastAPI

app = FastAPI()


@app.put("/sales")
async def change(db):
    return await db.change()  # ticks
