from flask_sqlalchemy import SQLAlchemy

store = SQLAlchemy()


class Sale(store.Model):  # ticks
    id = store.Column(store.Integer, primary_key=True)
