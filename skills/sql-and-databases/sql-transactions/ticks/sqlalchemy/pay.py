from sqlalchemy import create_engine

engine = create_engine(url)
with engine.begin() as connection:  # ticks
    connection.execute(change)
with engine.connect() as connection, connection.begin_nested():  # ticks
    connection.execute(change)
