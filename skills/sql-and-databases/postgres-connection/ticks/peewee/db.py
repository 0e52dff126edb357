from peewee import *

db = PostgresqlDatabase("shop", host="localhost")  # ticks
