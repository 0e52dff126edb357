from psycopg_pool import ConnectionPool

pool = ConnectionPool(conninfo=address)  # ticks
