from shop import db
from shop.base import SavedModel


class City(SavedModel):
    __tablename__ = "city"  # ticks
    id = db.mapped_column(db.Integer, primary_key=True)
