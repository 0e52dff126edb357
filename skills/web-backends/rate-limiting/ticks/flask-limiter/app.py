from flask import Flask
from flask_limiter import Limiter

app = Flask(__name__)
limits = Limiter(
    key_func=address,
    default_limits=["100/hour"],  # ticks
)


@app.get("/sales")
@limits.limit("5/minute")  # ticks
def sales(): ...


@app.get("/stock")
@limits.shared_limit("5/minute", scope="shop")  # ticks
def stock(): ...
