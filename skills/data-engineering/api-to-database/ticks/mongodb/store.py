import pymongo


def store(sales):
    sales.insert_many(rows)  # ticks
    sales.insert_one(row)  # ticks
    sales.bulk_write(changes)  # ticks
    sales.replace_one({}, row)  # ticks
