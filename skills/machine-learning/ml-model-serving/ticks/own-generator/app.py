from flask import Flask, jsonify, request

app = Flask(__name__)


def generate_prediction(house):
    return model(house)


@app.route("/price", methods=["POST"])
def price():
    return jsonify(generate_prediction(request.json))  # ticks
