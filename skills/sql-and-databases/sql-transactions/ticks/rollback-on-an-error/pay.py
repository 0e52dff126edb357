def pay(connection):
    try:
        connection.execute(change)
        connection.commit()
    except ValueError:
        connection.rollback()  # ticks
