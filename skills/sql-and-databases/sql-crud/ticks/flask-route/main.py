from flask import Flask
from shop import db

app = Flask(__name__)


@app.route("/sales/<id>", methods=["POST"])
def change(sale):
    sale.total = 1  # ticks
    db.session.add(sale)  # ticks
    db.session.commit()
    Sale.query.all()  # ticks
    db.session.delete(sale)  # ticks
