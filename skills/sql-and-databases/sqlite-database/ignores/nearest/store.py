import sqlite3
import psycopg2
connection = psycopg2.connect(host=host)  # sqlite3.connect("stock.db")
