def save(sale):
    try:
        session.commit()
    except:  # ticks
        session.rollback()  # ticks
