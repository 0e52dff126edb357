import cx_Oracle
import oracledb

first = oracledb.connect(user="shop", dsn="db/shop")  # ticks
pool = oracledb.create_pool(user="shop", dsn="db/shop")  # ticks
old = cx_Oracle.connect("shop", dsn="db/shop")  # ticks
old_pool = cx_Oracle.SessionPool(user="shop", dsn="db/shop")  # ticks
