from sqlmodel import Session, select


def add(session: Session, sale):
    session.add(sale)  # ticks
    session.commit()


def every(session: Session):
    return session.exec(select(Sale)).all()  # ticks


def change(session: Session, sale, price):
    sale.sqlmodel_update({"price": price})  # ticks
    session.commit()


def remove(session: Session, sale):
    session.delete(sale)  # ticks
    session.commit()
