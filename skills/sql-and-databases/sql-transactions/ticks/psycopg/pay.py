import psycopg


def pay(connection):
    with connection.transaction():  # ticks
        connection.execute(change)
