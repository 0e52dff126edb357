from sqlalchemy import delete, insert, select, update


def change(engine):
    with engine.begin() as connection:
        connection.execute(insert(sale).values(id=1))  # ticks
        connection.execute(select(sale))  # ticks
        connection.execute(update(sale).values(total=1))  # ticks
        connection.execute(delete(sale))  # ticks
