from flask import Blueprint, abort, jsonify

sales = Blueprint("sales", __name__)


@sales.get("/sales")  # ticks
def every():
    abort(404)  # ticks


@sales.route(  # ticks
    "/stock",
    methods=["GET", "POST"],  # ticks
)
def stock():
    return jsonify([])
