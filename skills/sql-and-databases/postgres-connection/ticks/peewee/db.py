from peewee import PostgresqlDatabase

db = PostgresqlDatabase("shop")  # ticks
