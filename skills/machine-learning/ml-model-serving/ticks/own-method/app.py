from flask import Flask

from network import classifier

app = Flask(__name__)


@app.get("/")
def home():
    return classifier.predict_single(rows)
