from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/")
def health(): ...


@app.route("/predict", methods=["POST"])
def predict():
    return jsonify({"error": "No features"}), 400
