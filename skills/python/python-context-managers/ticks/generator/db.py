from contextlib import contextmanager


@contextmanager  # ticks
def session(pool):
    connection = pool.get()
    yield connection
    pool.put(connection)
