from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/getSales")
def all_sales():
    return jsonify(sales)


@app.get("/getCustomers")
def customers():
    return jsonify([])


@app.post("/sales/create")
def make():
    return jsonify(add()), 201
