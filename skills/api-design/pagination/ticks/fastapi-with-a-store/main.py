from fastapi import FastAPI

app = FastAPI()


@app.get("/sales")
def sales(store, skip: int, limit: int):
    return store.query().offset(skip).limit(limit)  # ticks
