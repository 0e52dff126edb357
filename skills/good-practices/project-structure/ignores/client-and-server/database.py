import sqlite3

sqlite3.connect("chat.db")
