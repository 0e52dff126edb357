import snowflake.connector
print('snowflake')
