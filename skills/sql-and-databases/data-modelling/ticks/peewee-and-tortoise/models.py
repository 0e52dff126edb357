import peewee
from tortoise import fields


class Sale(peewee.Model):
    customer = peewee.ForeignKeyField(Customer)  # ticks


class Line(Model):
    sale = fields.ForeignKeyField("models.Sale")  # ticks
