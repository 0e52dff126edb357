from sqlalchemy import insert

from app import db
from app.models import Sale


def load(sales):
    db.session.bulk_save_objects(sales)  # ticks
    db.session.execute(insert(Sale), sales)  # ticks
    db.session.commit()


def change(sale_id):
    sale = Sale.query.get(sale_id)  # ticks
    schema.load(request.json, instance=sale)  # ticks
    db.session.commit()


def remove(sale):
    db.session.delete(sale)  # ticks
    db.session.commit()
