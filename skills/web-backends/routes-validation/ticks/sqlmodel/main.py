from fastapi import FastAPI
from sqlmodel import SQLModel

app = FastAPI()


class Sale(SQLModel):  # ticks
    city: str


@app.post("/sales")  # ticks
def add(sale: Sale): ...
