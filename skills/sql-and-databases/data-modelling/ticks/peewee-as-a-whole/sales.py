from peewee import *


class Shop(Model):
    name = CharField()


class Sale(Model):
    shop = ForeignKeyField(Shop)  # ticks
