from pymongo import MongoClient
MongoClient().shop.sales.insert_one({"a": 1})
