from http import HTTPStatus

from flask import Blueprint, Flask, abort, jsonify

app = Flask(__name__)
sales = Blueprint("sales", __name__)


@app.get("/sales")  # ticks
def every():
    abort(404)  # ticks


@app.route("/stock", methods=["GET", "POST"])  # ticks
def stock():
    return jsonify([])


@sales.post("/sales")  # ticks
def add():
    return {}, HTTPStatus.CREATED  # ticks


@sales.put("/sales/1")  # ticks
def replace(): ...


@sales.patch("/sales/1")  # ticks
def change(): ...


@sales.delete("/sales/1")  # ticks
def remove(): ...
