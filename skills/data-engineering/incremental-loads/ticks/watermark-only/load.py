def read_watermark(connection):  # ticks
    return connection.execute("select max(changed) from sales where city = 'Recife'")
