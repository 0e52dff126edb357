def change(sessions):
    with sessions.begin() as session:
        session.query(Sale).filter_by(id=1).update({"n": 1})  # ticks
        session.query(Sale).filter_by(id=2).delete()  # ticks
