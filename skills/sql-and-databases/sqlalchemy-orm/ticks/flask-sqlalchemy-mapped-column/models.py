from extensions import db


class Sale(db.Model):  # ticks
    price = db.mapped_column(db.Integer)
