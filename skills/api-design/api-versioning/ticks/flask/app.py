from flask import Blueprint, Flask

app = Flask(__name__)
sales = Blueprint("sales", __name__, url_prefix="/api/v1")  # ticks
app.register_blueprint(sales, url_prefix="/api/v2")  # ticks


@app.route("/v1/sales")  # ticks
def every(): ...


@app.get("/api/v1/sales")  # ticks
def found(): ...


@sales.post("/v1/sales")  # ticks
def add(): ...
