from app.database import db


def update_price(id, price):
    session = db.SessionLocal()
    sale = session.query(Sale).first()  # ticks
    sale.price = price  # ticks
    session.commit()


def more(session, sale):
    session.add(sale)  # ticks
    session.commit()
    session.delete(sale)  # ticks
