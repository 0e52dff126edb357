import snowflake.connector

rows = snowflake.connector.connect(user="shop").cursor().fetch_pandas_all()  # ticks
