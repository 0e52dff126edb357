import sqlite3

store = sqlite3.connect("shop.db")
store.execute("INSERT OR REPLACE INTO sales VALUES (?, ?)", (1, 2))  # ticks
