from flask import Blueprint, Flask

shop = Flask(__name__)
sales = Blueprint("sales", __name__)


@shop.get("/health")  # ticks
def first(): ...


@sales.route("/health")  # ticks
def second(): ...
