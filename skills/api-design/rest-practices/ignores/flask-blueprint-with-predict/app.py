from flask import Blueprint, jsonify

model = Blueprint("model", __name__)


@model.get("/")
def health(): ...


@model.route("/predict", methods=["POST"])
def predict():
    return jsonify({"error": "No features"}), 400
