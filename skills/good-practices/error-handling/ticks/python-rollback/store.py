def save(sale):
    try:
        session.add(sale)
        session.commit()
    except IntegrityError:  # ticks
        session.rollback()
