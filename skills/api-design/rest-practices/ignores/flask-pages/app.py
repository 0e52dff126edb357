from flask import Flask, abort, render_template

app = Flask(__name__)


@app.route("/sales", methods=["GET", "POST"])
def sales():
    return render_template("sales.html")
