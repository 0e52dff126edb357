from app.database import db


def all_sales():
    session = db.SessionLocal()
    return session.query(Sale).all()  # ticks


def update_price(sale, price):
    session = db.SessionLocal()
    sale.price = price  # ticks
    session.commit()


def more(session, sale):
    session.add(sale)  # ticks
    session.commit()
    session.delete(sale)  # ticks
