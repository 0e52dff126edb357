from mongoengine import *

connect("shop")  # ticks


class Sale(Document):  # ticks
    total = IntField()
