from flask import Flask

app = Flask(__name__)


@app.before_request
def note():
    app.logger.info("request")  # ticks
