from flask_mongoengine import MongoEngine

db = MongoEngine()  # ticks


class Sale(db.Document):  # ticks
    total = db.IntField()
