def save(connection, table):
    connection.execute(f"COPY (SELECT * FROM {table}) TO 'bronze/{table}.parquet' (FORMAT PARQUET)")
