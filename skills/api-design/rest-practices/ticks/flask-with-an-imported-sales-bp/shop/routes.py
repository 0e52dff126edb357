from flask import jsonify

from shop import sales_bp


@sales_bp.route("/sales")  # ticks
def every():
    return jsonify([])


@sales_bp.route("/sales", methods=["POST"])  # ticks
def add():
    return jsonify({}), 201  # ticks
