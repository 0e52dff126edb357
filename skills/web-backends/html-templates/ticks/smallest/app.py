from flask import render_template
page = render_template("sales.html", sales=sales)
