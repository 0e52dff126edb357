import sqlalchemy

rows = session.query(Sale.city)
both = rows.union(other)  # ticks
every = rows.union_all(other)  # ticks
common = rows.intersect(other)  # ticks
rest = rows.except_(other)  # ticks
more = db.select(Sale.city).union(other)  # ticks
