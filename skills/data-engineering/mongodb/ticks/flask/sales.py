from flask_pymongo import PyMongo

mongo = PyMongo(app)  # ticks


def all():
    return mongo.db.sales.find()  # ticks
