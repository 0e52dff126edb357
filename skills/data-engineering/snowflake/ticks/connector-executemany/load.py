import snowflake.connector

snowflake.connector.connect(user="shop").cursor().executemany(change, rows)  # ticks
