from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Sale(BaseModel):  # ticks
    price: int


@router.patch("/sales")  # ticks
def change(sale: Sale): ...


@router.delete("/sales")  # ticks
def remove(number: int): ...
