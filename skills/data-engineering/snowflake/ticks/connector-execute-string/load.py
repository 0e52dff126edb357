import snowflake.connector

snowflake.connector.connect(user="shop").execute_string(changes)  # ticks
