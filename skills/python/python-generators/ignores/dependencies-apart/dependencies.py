def users():
    with connect() as connection:
        yield Users(connection)
