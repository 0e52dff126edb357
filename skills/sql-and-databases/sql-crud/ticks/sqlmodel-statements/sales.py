from sqlmodel import delete, insert, select, update


def change(engine):
    with engine.begin() as connection:
        connection.execute(insert(Sale).values(id=1))  # ticks
        connection.execute(select(Sale))  # ticks
        connection.execute(update(Sale).values(total=1))  # ticks
        connection.execute(delete(Sale))  # ticks
