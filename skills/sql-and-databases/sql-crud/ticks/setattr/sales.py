import sqlalchemy


def change(session, sale, values):
    for name, value in values.items():
        setattr(sale, name, value)  # ticks
    session.add(sale)  # ticks
    session.commit()
    session.query(Sale).all()  # ticks
    session.delete(sale)  # ticks
