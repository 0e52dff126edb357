from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/sales")
def every():
    return jsonify([])


@app.route("/add", methods=["PUT"])
def change():
    return jsonify({"error": "No sale"}), 400
