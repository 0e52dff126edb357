def load(connection, table):
    connection.execute(f"CREATE TABLE {table} AS SELECT * FROM read_parquet('bronze/{table}.parquet')")
