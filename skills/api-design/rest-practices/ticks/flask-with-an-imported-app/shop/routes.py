from flask import jsonify

from shop import app


@app.route("/sales")  # ticks
def every():
    return jsonify([])


@app.route("/sales", methods=["POST"])  # ticks
def add():
    return jsonify({}), 201  # ticks
