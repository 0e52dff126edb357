def pay(connection):
    connection.execute(first)
    connection.commit()
    connection.execute(second)
    connection.commit()
