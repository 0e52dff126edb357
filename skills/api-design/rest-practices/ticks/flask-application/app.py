from flask import Flask, abort

app = Flask(__name__)


@app.get("/sales")  # ticks
def every():
    abort(404)  # ticks


@app.post("/sales")  # ticks
def add(): ...
