from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)


class Sale(BaseModel):  # ticks
    total: int


@app.put("/sales/<int:sale_id>")  # ticks
def change(sale_id):
    return Sale(**request.json).model_dump()
