import snowflake.connector

snowflake.connector.connect(user="shop").cursor().execute("select 1")  # ticks
