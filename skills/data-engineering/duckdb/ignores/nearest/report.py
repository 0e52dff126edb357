import duckdb
connection = duckdb.connect('sales.db')  # duckdb.sql
