from flask import Flask
from flask_caching import Cache

app = Flask(__name__)
store = Cache(app)


@app.get("/sales")
@store.cached(timeout=60)  # ticks
def sales(): ...


@store.memoize(60)  # ticks
def total(day): ...
