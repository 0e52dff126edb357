import sqlalchemy


def update_sale(session, sale):
    sale.total = 1  # ticks
    session.add(sale)  # ticks
    session.commit()
    session.query(Sale).all()  # ticks
    session.delete(sale)  # ticks
