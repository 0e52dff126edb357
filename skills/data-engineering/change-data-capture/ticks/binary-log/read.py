from pymysqlreplication import BinLogStreamReader

stream = BinLogStreamReader(connection_settings=settings, server_id=1)  # ticks
