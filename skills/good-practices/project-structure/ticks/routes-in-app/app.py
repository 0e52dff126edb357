from flask import Flask, jsonify

from shop.services import all_sales

app = Flask(__name__)


@app.route("/sales")
def sales():
    return jsonify(all_sales())
