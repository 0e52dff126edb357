import mongoengine
from mongoengine import Document

mongoengine.connect("shop")  # ticks


class Sale(Document): ...  # ticks
