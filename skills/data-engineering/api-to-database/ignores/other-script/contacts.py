import sqlite3

with sqlite3.connect("contacts.db") as connection:
    connection.executemany("INSERT INTO contacts VALUES (?, ?)", [("Ana", "Lima")])
