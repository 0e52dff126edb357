from flask import Blueprint
from pydantic import BaseModel

sales = Blueprint("sales", __name__)


class Sale(BaseModel):  # ticks
    price: int


@sales.post("/sales/<int:number>")  # ticks
def add(number: int): ...


@sales.put("/sales/<int:number>")  # ticks
def replace(number: int): ...


@sales.patch("/sales/<int:number>")  # ticks
def change(number: int): ...


@sales.delete("/sales/<int:number>")  # ticks
def remove(number: int): ...
