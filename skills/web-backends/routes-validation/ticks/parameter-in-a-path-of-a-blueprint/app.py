from flask import Blueprint, request
from pydantic import BaseModel

sales = Blueprint("sales", __name__)


class Sale(BaseModel):  # ticks
    total: int


@sales.put("/sales/<int:sale_id>")  # ticks
def change(sale_id):
    return Sale(**request.json).model_dump()
