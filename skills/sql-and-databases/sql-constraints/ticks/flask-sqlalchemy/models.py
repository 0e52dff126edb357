from shop import db


class Shop(db.Model):
    name = db.Column(db.String, unique=True)  # ticks
    mail = db.mapped_column(db.String, unique=True)  # ticks
