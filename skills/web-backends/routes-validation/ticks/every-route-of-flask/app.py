from flask import Blueprint
from flask_pydantic import validate
from pydantic import BaseModel

sales = Blueprint("sales", __name__)


class Sale(BaseModel):  # ticks
    price: int


@sales.post("/sales")  # ticks
@validate()
def add(body: Sale): ...


@sales.put("/sales")  # ticks
@validate()
def replace(body: Sale): ...


@sales.patch("/sales")  # ticks
@validate()
def change(body: Sale): ...


@sales.delete("/sales")  # ticks
@validate()
def remove(query: Sale): ...
