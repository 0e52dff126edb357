from fastapi import FastAPI

from . import schemas

app = FastAPI()


@app.get("/sales")
def sales():
    return schemas.all()
