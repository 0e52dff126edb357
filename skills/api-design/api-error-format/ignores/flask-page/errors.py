from flask import render_template

from shop import app


@app.errorhandler(404)
def missing(error):
    return render_template("404.html"), 404
