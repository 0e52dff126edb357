from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sales")
def add():
    if not request.json:
        return jsonify(error="The sale is missing."), 400  # ticks
    return jsonify(request.json), 201


@app.put("/sales")
def change():
    if request.headers.get("Authorization") is None:
        return jsonify(error="Log in first."), 401  # ticks
    if not request.json:
        return jsonify(error="You may not change it."), 403  # ticks
    if "price" not in request.json:
        return jsonify(error="The price is missing."), 422  # ticks
    if request.json["price"] < 0:
        return jsonify(error="Somebody changed it."), 409  # ticks
    return jsonify(error="Try again later."), 500  # ticks
