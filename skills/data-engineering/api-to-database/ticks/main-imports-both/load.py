def load(connection, rows):
    connection.cursor().executemany("INSERT INTO rates VALUES (?, ?)", rows)  # ticks
