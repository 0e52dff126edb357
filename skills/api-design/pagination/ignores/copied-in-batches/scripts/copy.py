import sqlite3

old = sqlite3.connect("old.db")
rows = old.execute("SELECT id FROM sales LIMIT 1000 OFFSET 2000").fetchall()
