def change(session):
    session.add(sale)  # ticks
    session.add_all([sale])  # ticks
    session.commit()
    every = session.query(Sale).first()  # ticks
    session.query(Sale).filter_by(id=1).update({"n": 1})  # ticks
    session.query(Sale).filter_by(id=1).delete()  # ticks
    session.delete(sale)  # ticks
