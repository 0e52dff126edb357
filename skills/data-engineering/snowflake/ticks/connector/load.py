import snowflake.connector
from snowflake.connector.pandas_tools import write_pandas

snowflake.connector.connect(user="shop")
write_pandas(connection, frame, "SALES")  # ticks
