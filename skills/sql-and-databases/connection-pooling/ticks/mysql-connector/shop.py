import mysql.connector

shop = mysql.connector.connect(database="shop", pool_name="shop", pool_size=5)  # ticks
