from shop import database


class Sale(database.Model):  # ticks
    id = database.Column(database.Integer, primary_key=True)
