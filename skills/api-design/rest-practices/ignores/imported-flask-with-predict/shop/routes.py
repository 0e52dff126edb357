from flask import jsonify

from shop import app


@app.route("/")
def health():
    return "OK"


@app.route("/predict", methods=["POST"])
def predict():
    return jsonify({"error": "No features"}), 400
