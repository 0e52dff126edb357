from flask import Flask, request

app = Flask(__name__)


@app.post("/photos")
def add():
    photo = request.files["photo"]  # ticks
    other = request.files.get("other")  # ticks
