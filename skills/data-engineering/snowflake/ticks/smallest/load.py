import snowflake.connector
connection = snowflake.connector.connect(account=account)
connection.cursor().execute('select 1 from sales')
