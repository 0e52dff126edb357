from pymongo import MongoClient

sales = MongoClient(url).shop.sales  # ticks
sales.insert_one({})  # ticks
sales.insert_many([])  # ticks
sales.find({})  # ticks
sales.find_one({})  # ticks
sales.update_one({}, {})  # ticks
sales.update_many({}, {})  # ticks
sales.delete_one({})  # ticks
sales.delete_many({})  # ticks
sales.aggregate([])  # ticks
