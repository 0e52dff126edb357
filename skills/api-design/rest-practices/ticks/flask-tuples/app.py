from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/sales/<int:id>")  # ticks
def read(id):
    return jsonify({"error": "No such sale"}), 404  # ticks


@app.post("/sales")  # ticks
def create():
    return sale, 201  # ticks
