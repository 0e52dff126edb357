from fastapi import FastAPI

from . import repositories

app = FastAPI()


@app.get("/sales")
def sales():
    return repositories.all()
