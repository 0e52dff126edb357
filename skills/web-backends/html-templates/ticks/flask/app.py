from flask import Flask, render_template, stream_template

app = Flask(__name__)


@app.get("/")
def root():
    return render_template("sales.html", **context)  # ticks


@app.get("/all")
def every():
    return stream_template("sales.html", rows=rows)  # ticks
