from .app import db
from .items import Item


def make(name):
    if Item.query.filter_by(name=name).first():
        return None
    item = Item()
    item.name = name
    db.session.add(item)
    db.session.commit()
    return item


def drop(key):
    db.session.delete(Item.query.get(key))
    db.session.commit()
