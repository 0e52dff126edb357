from flask import request
from pydantic import BaseModel

from sales import app


class Sale(BaseModel):  # ticks
    total: int


@app.route("/sales/<int:sale_id>", methods=["PUT"])  # ticks
def change(sale_id):
    return Sale(**request.json).model_dump()
