from shop import db


class Sale(db.Model):  # ticks
    id = db.Column(db.Integer, primary_key=True)
