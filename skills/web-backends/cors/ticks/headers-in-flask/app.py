from flask import Flask

app = Flask(__name__)


@app.after_request
def allow(response):
    response.headers["Access-Control-Allow-Origin"] = "*"  # ticks
    response.headers.add("Access-Control-Allow-Origin", "*")  # ticks
    return response
