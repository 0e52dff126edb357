from .app import db
from .items import Item, by


def make(name):
    db.session.add(Item(name=name))  # ticks
    db.session.commit()


def sell(key, price):
    item0 = db.session.query(Item).first()  # ticks
    item0.price = price  # ticks
    item1 = Item.query.first_or_404()
    item1.price = price  # ticks
    item2 = Item.query.filter_by(id=key).one()  # ticks
    item2.price = price  # ticks
    item3 = Item.query.filter_by(id=key).one_or_none()  # ticks
    item3.price = price  # ticks
    item4 = Item.query.get(key)  # ticks
    item4.price = price  # ticks
    item5 = Item.query.get_or_404(key)  # ticks
    item5.price = price  # ticks
    item6 = db.session.execute(by(key)).scalar()
    item6.price = price  # ticks
    item7 = db.session.execute(by(key)).scalar_one()
    item7.price = price  # ticks
    item8 = db.session.execute(by(key)).scalar_one_or_none()
    item8.price = price  # ticks
    item9 = db.session.scalars(by(key)).first()
    item9.price = price  # ticks
    item10 = db.session.get(Item, key)
    item10.price = price  # ticks
    db.session.commit()


def drop(key):
    db.session.delete(Item.query.get(key))  # ticks
    db.session.commit()
