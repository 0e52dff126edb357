import sqlalchemy


def pay(session):
    with session.begin():  # ticks
        session.add(sale)
    with session.begin_nested():  # ticks
        session.add(sale)
