import sqlite3

connection = sqlite3.connect("shop.db")
connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT)")  # ticks
connection.execute("CREATE TABLE sale (id INTEGER PRIMARY KEY, customer_id INTEGER)")  # ticks
connection.execute("SELECT name FROM sale JOIN customer ON customer.id = sale.customer_id")
