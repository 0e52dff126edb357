from flask import Flask, abort, jsonify

app = Flask(__name__)


@app.route(  # ticks
    "/sales",
    methods=["GET", "POST"],  # ticks
)
def sales():
    abort(404)  # ticks
    return jsonify([])
