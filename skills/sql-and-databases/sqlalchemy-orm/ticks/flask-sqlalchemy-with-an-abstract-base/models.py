from shop import db
from shop.base import SavedModel


class Sale(SavedModel):
    __tablename__ = "sale"  # ticks
    id = db.Column(db.Integer, primary_key=True)
