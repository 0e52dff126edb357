from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.get("/sales")  # ticks
def sales():
    return jsonify(all_sales())


@app.post("/sales")  # ticks
def create():
    return make_response(jsonify(add(request.json)), 201)  # ticks
