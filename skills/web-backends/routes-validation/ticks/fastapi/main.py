from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

app = FastAPI()
router = APIRouter()


class Sale(BaseModel):  # ticks
    city: str


@app.get("/sales/{id}")  # ticks
def one(id: int): ...


@router.post("/sales")  # ticks
def add(sale: Sale): ...
