from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(404)  # ticks
def missing(error):
    return jsonify(error=str(error)), 404
