import duckdb


class Store:
    def __init__(self):
        self.made = duckdb.connect("shop.db")

    def rows(self):
        self.connection.execute("select 1")  # ticks
        return self.connection.sql("select 1")  # ticks
