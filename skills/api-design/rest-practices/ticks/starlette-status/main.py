from fastapi import FastAPI
from starlette import status

app = FastAPI()


@app.get("/sales")  # ticks
def every():
    return status.HTTP_200_OK  # ticks


@app.post("/sales")  # ticks
def add(): ...
