from peewee import *


class Sale(Model):
    name = CharField()


def rename():
    for sale in Sale.select():  # ticks
        sale.name = "new"  # ticks
        sale.save()  # ticks


def remove(sale):
    sale.delete_instance()  # ticks
