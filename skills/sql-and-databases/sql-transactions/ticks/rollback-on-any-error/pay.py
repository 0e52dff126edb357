def pay(connection):
    try:
        connection.execute(change)
        connection.commit()
    except:
        connection.rollback()  # ticks
