from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Sale(BaseModel):  # ticks
    price: int


@router.patch("/sales")  # ticks
def change(sale: Sale): ...


@router.put("/sales")  # ticks
def replace(sale: Sale): ...
