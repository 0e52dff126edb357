from sqlmodel import select


def create(session, sale):
    session.add(sale)  # ticks
    session.commit()


def rename(session, id, name):
    sale = session.exec(select(Sale).where(Sale.id == id)).first()  # ticks
    sale.name = name  # ticks
    session.commit()


def remove(session, sale):
    session.delete(sale)  # ticks
    session.commit()
