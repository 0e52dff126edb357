from flask import Flask
from flask_pydantic import validate
from pydantic import BaseModel

app = Flask(__name__)


class Sale(BaseModel):
    price: float


@app.post("/sales")
@validate()
def create(body: Sale):
    return {"price": body.price}, 201
