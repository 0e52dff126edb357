import snowflake.connector

snowflake.connector.connect(user="shop").cursor().execute_async("select 1")  # ticks
