from flask import Blueprint, Flask
from flask_restful import Resource

app = Flask(__name__)  # ticks
sales = Blueprint("sales", __name__)


@app.route("/")  # ticks
def root(): ...


@sales.get("/sales")  # ticks
def every(): ...


@sales.post("/sales")  # ticks
def add(): ...


@sales.put("/sales")  # ticks
def replace(): ...


@sales.patch("/sales")  # ticks
def change(): ...


@sales.delete("/sales")  # ticks
def remove(): ...


class Sales(Resource): ...  # ticks
