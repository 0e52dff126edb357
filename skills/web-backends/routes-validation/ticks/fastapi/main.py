from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

app = FastAPI()
router = APIRouter()


class Sale(BaseModel):  # ticks
    city: str


@app.post("/sales/{id}")  # ticks
def change(id: int, sale: Sale): ...


@router.post("/sales")  # ticks
def add(sale: Sale): ...
